package gt.gob.oj.keycloak.cape.desk;

import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.cape.cases.CapeCase;
import gt.gob.oj.keycloak.cape.cases.CapeCases;
import gt.gob.oj.keycloak.cape.progress.CapeProgress;
import gt.gob.oj.keycloak.cape.storage.LegacyPeople;
import gt.gob.oj.keycloak.rest.Administrator;
import gt.gob.oj.keycloak.rest.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The desk's API. Every method checks access first, and every action emits an event. */
public final class CapeDeskResource implements PlainResource {

    private static final Set<String> REASONS = Set.of("error-in-cape", "person-informed", "other");

    private final KeycloakSession session;
    private final RealmModel realm;

    CapeDeskResource(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    @GET
    @Path("cases")
    public Response list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("after") @Nullable String after) {
        return granted(administrator -> {
            List<CapeCase> page = cases().page(
                            realm,
                            Objects.requireNonNullElse(status, ""),
                            Objects.requireNonNullElse(kind, ""),
                            Objects.requireNonNullElse(after, ""));
            return Answers.json(CasePage.of(page));
        });
    }

    @GET
    @Path("cases/{id}")
    public Response one(@PathParam("id") String id) {
        return granted(administrator -> found(id, (one, sides) -> {
            new DeskEvents(session, administrator).tell(id, "view");
            return Answers.json(CaseDetail.of(one, sides));
        }));
    }

    @GET
    @Path("progress")
    public Response progress() {
        return granted(administrator -> Answers.json(new CapeProgress(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId())
                .of(new LegacyPeople(session, realm).count())));
    }

    /** Closes the case without changing either side. */
    @POST
    @Path("cases/{id}/keep")
    public Response keep(@PathParam("id") String id) {
        return granted(administrator -> decide(administrator, id, CapeCase.KEPT, null));
    }

    @POST
    @Path("cases/{id}/dismiss")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dismiss(@PathParam("id") String id) {
        String reason =
                session.getContext().getHttpRequest().getDecodedFormParameters().getFirst("reason");
        return granted(administrator -> reason != null && REASONS.contains(reason)
                ? decide(administrator, id, CapeCase.DISMISSED, reason)
                : DeskProblem.INVALID_REQUEST.answer());
    }

    /** Sends a mail to the local person. The case waits for their confirmation. */
    @POST
    @Path("cases/{id}/ask")
    public Response ask(@PathParam("id") String id) {
        return granted(administrator -> found(id, (one, sides) -> {
            if (!sides.canBeConfirmed()) {
                return DeskProblem.NOTHING_TO_CONFIRM.answer();
            }
            if (!cases().decide(realm, id, CapeCase.ASKED, administrator.id(), null)) {
                return DeskProblem.DECIDED.answer();
            }
            new ConfirmationMail(session, realm).send(one, sides.localPerson());
            new DeskEvents(session, administrator).tell(id, CapeCase.ASKED);
            return Response.noContent().build();
        }));
    }

    private Response decide(Administrator administrator, String id, String status, @Nullable String reason) {
        return found(id, (one, sides) -> {
            if (!cases().decide(realm, id, status, administrator.id(), reason)) {
                return DeskProblem.DECIDED.answer();
            }
            new DeskEvents(session, administrator).tell(id, status);
            return Response.noContent().build();
        });
    }

    private Response granted(Function<Administrator, Response> operation) {
        return Administrator.call(session, "cape-desk", operation);
    }

    private Response found(String id, BiFunction<CapeCase, CaseSides, Response> work) {
        Optional<CapeCase> one = cases().find(realm, id);
        return one.map(found -> work.apply(found, CaseSides.of(session, realm, found)))
                .orElseGet(DeskProblem.NOT_FOUND::answer);
    }

    private CapeCases cases() {
        return CapeCases.of(session);
    }
}
