package gt.gob.oj.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.ShownFields;
import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeopleFieldsTest {
    private static final String FILE = "staff-administration";

    @Test
    void every_field_of_a_person_is_shown_on_their_page_or_on_that_of_an_act() {
        ShownFields person = ShownFields.of(FILE, "Person");
        assertThat(ShownFields.hidden(
                        PeopleFieldsTest::person,
                        person,
                        person.with(Map.of("/person/givenNames", "\"\"", "/person/surnames", "\"\"")),
                        person.with(Map.of("/offers/0/role", "null"))))
                .filteredOn(hidden -> !hidden.startsWith("/history/"))
                .isEmpty();
    }

    @Test
    void every_field_of_an_act_is_shown_in_the_history_or_among_the_requests() {
        ShownFields acts = ShownFields.of(FILE, "ActsPage");
        assertThat(ShownFields.hidden(
                        PeopleFieldsTest::acts,
                        acts,
                        acts.with(Map.of("/items/0/objection", "null")),
                        acts.with(Map.of("/items/0/person/givenNames", "\"\"", "/items/0/person/surnames", "\"\""))))
                .containsExactlyInAnyOrder(
                        // The page of the person shows them.
                        "/items/0/person/enabled", "/items/0/person/emailVerified", "/items/0/person/roles/0");
    }

    private static String person(String json) {
        PersonDetail person = WireSample.read(json, PersonDetail.class);
        PersonDetail.Offer offer = person.offers().getFirst();
        return html(AdministrationResource.personPage(person, null))
                + html(AdministrationResource.searchPage("ana", List.of(person.person()), List.of(), 0))
                + html(ActResource.page(person, offer, ActForm.empty(offer), List.of()));
    }

    private static String acts(String json) {
        ActsPage acts = WireSample.read(json, ActsPage.class);
        return html(RequestsResource.actsPage(acts, ""))
                + html(RequestsResource.requestsPage(acts.items(), null, DecisionForm.NONE, List.of()));
    }

    private static String html(Page page) {
        return Sample.signedIn(page, Language.SPANISH);
    }
}
