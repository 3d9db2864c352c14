package gt.gob.oj.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeoplePagesTest {
    private static final String IDENTITY = """
            {"cui":"2345678920101","birthDate":"1990-05-04","status":"in_review","receiptCode":"ABCDE-23456"}""";

    private static final String ID = "00000000-0000-0000-0000-000000000001";
    private static final String PERSON = """
            {"id":"%s","email":"ana@example.com","givenNames":"<b>Ana","surnames":"Pérez","enabled":true,
             "emailVerified":false,"roles":["auditor"]}""".formatted(ID);
    private static final String ACT = """
            {"id":"%s","person":%s,"kind":"role-grant","role":"identity-reviewer","reason":"joins-staff",
             "words":"<i>Se incorpora","state":"%s","requestedBy":"Adela","requestedAt":"2026-01-01T12:00:00Z",
             "decidedBy":%s,"decidedAt":null,"decisionWords":null,"expiresAt":"2026-01-04T12:00:00Z","own":%s,
             "objection":%s}""";

    @Test
    void a_search_shows_people_or_says_that_there_are_none() {
        PersonLine person = WireSample.read(PERSON, PersonLine.class);
        assertThat(Sample.everyWay(AdministrationResource.searchPage("ana", List.of(person), List.of(person), 2)))
                .contains("/administracion/" + ID, "&lt;b&gt;Ana", "Solicitudes en espera: 2");
        assertThat(Sample.everyWay(AdministrationResource.searchPage("ana", List.of(), List.of(), 0)))
                .contains("No encontramos usuarios")
                .doesNotContain("Solicitudes en espera: ");
        assertThat(Sample.everyWay(AdministrationResource.searchPage("an", List.of(), List.of(), 0)))
                .contains("Escriba al menos 3 letras")
                .contains("<form method=\"post\" action=\"/administracion\"");
        assertThat(Sample.everyWay(AdministrationResource.searchPage("", List.of(), List.of(person), 0)
                        .with("forgotten", true)))
                .contains("Escriba de nuevo lo que busca");
    }

    @Test
    void a_person_shows_possible_acts_and_those_that_need_two_administrators() {
        assertThat(Sample.everyWay(AdministrationResource.personPage(detail(false), "pending")))
                .contains("accion?tipo=person-disable", "tipo=role-grant&amp;rol=identity-reviewer", "tres días")
                .contains("espera la aprobación", "&lt;i&gt;Se incorpora");
        assertThat(Sample.everyWay(AdministrationResource.personPage(detail(true), "<script>")))
                .contains("Esta es su propia cuenta")
                .doesNotContain("accion?tipo", "<script>alert");
    }

    @Test
    void an_act_requires_a_reason() {
        PersonDetail found = detail(false);
        PersonDetail.Offer one = found.offers().getFirst();
        assertThat(Sample.everyWay(ActResource.page(found, one, ActForm.empty(one), List.of())))
                .contains("DESACTIVAR CUENTA", "Explique el motivo")
                .doesNotContain("Requiere dos personas");
        PersonDetail.Offer two = found.offers().getLast();
        ActForm typed = new ActForm(two.kind(), "identity-reviewer", "joins-staff", "<i>corto");
        assertThat(Sample.everyWay(ActResource.page(found, two, typed, List.of(Outcomes.missingReason("palabras")))))
                .contains("ENVIAR SOLICITUD", "Requiere dos personas", "value=\"joins-staff\" selected")
                .contains("Explique el motivo con 10 letras", "&lt;i&gt;corto</textarea>");
    }

    @Test
    void an_unreadable_act_is_named_by_its_id_and_cannot_be_decided() {
        ActItem damaged = WireSample.read("""
                {"id":"%s","person":null,"kind":"unreadable","role":null,"reason":"unreadable","words":"",
                 "state":"unreadable","requestedBy":"","requestedAt":"2026-01-01T12:00:00Z","decidedBy":null,
                 "decidedAt":null,"decisionWords":null,"expiresAt":null,"own":false,"objection":null}""".formatted(ID), ActItem.class);

        assertThat(Sample.everyWay(RequestsResource.requestsPage(List.of(damaged), null, DecisionForm.NONE, List.of())))
                .contains(ID)
                .doesNotContain("value=\"approve\"");
        assertThat(Sample.everyWay(RequestsResource.actsPage(new ActsPage(List.of(damaged), null), "")))
                .contains(ID, "Acción que no se puede leer");
    }

    @Test
    void only_another_administrator_can_decide_a_request() {
        ActItem mine = act("pending", "true", "\"own-request\"");
        ActItem theirs = act("pending", "false", "null");
        ActItem unfit = act("pending", "false", "\"not-independent\"");
        assertThat(Sample.everyWay(
                        RequestsResource.requestsPage(List.of(mine), "approved", DecisionForm.NONE, List.of())))
                .contains("value=\"withdraw\"")
                .doesNotContain("value=\"approve\"");
        assertThat(Sample.everyWay(RequestsResource.requestsPage(
                        List.of(theirs),
                        null,
                        new DecisionForm(ID, "refuse", "<i>corto"),
                        List.of(Outcomes.missingReason("palabras-" + ID)))))
                .contains(
                        "value=\"approve\"", "value=\"refuse\"", "href=\"#palabras-" + ID, "&lt;i&gt;corto</textarea>");
        assertThat(Sample.everyWay(
                        RequestsResource.requestsPage(List.of(unfit), "decided", DecisionForm.NONE, List.of())))
                .contains("Debe aprobarla otra persona")
                .doesNotContain("value=\"approve\"");
        assertThat(Sample.everyWay(RequestsResource.requestsPage(List.of(), null, DecisionForm.NONE, List.of())))
                .contains("No hay solicitudes en espera");
    }

    @Test
    void the_history_names_present_people_and_marks_deleted_ones() {
        ActItem gone = WireSample.read(ACT.formatted(ID, "null", "done", "null", "false", "null"), ActItem.class);
        assertThat(Sample.everyWay(RequestsResource.actsPage(new ActsPage(List.of(gone), ID), ID)))
                .contains("Persona que ya no está", "actos?antes=" + ID);
        Sample.everyWay(RequestsResource.actsPage(new ActsPage(List.of(), null), ""));
    }

    private static ActItem act(String state, String own, String objection) {
        return WireSample.read(ACT.formatted(ID, PERSON, state, "\"Amílcar\"", own, objection), ActItem.class);
    }

    @Test
    void a_person_shows_who_they_are() {
        String shown = Sample.signedIn(AdministrationResource.personPage(detail(false), null), Language.SPANISH);

        assertThat(shown).contains("2345 67892 0101", "4 de mayo de 1990", "Solicitud en revisión (ABCDE-23456)");
    }

    private static PersonDetail detail(boolean own) {
        return WireSample.read(
                """
                {"person":%s,"identity":%s,"lockedOut":false,"secondFactor":true,"own":%s,"offers":[
                 {"kind":"person-disable","role":null,"secondAdministrator":false},
                 {"kind":"role-grant","role":"identity-reviewer","secondAdministrator":true}],
                 "history":{"items":[%s],"next":null}}""".formatted(PERSON, IDENTITY, own, ACT.formatted(ID, PERSON, "pending", "null", "false", "null")),
                PersonDetail.class);
    }
}
