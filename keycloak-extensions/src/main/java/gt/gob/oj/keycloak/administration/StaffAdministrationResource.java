package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.administration.people.PersonLine;
import gt.gob.oj.keycloak.administration.people.PersonSearch;
import gt.gob.oj.keycloak.administration.people.StaffRole;
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
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The portal administrators' API. Every method checks access first. */
public final class StaffAdministrationResource implements PlainResource {

    private final KeycloakSession session;
    private final RealmModel realm;

    StaffAdministrationResource(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** A search uses POST, so that what it says of people does not appear in URLs and access logs. */
    @POST
    @Path("people/search")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response people() {
        return granted(administrator -> {
            String words = Objects.requireNonNullElse(form("words"), "").strip();
            return words.length() < PersonSearch.SHORTEST
                    ? AdministrationProblem.INVALID_REQUEST.answer()
                    : Answers.json(new PersonSearch(session, realm).of(words));
        });
    }

    /** Everybody with a staff role. */
    @GET
    @Path("staff")
    public Response staff() {
        return granted(administrator -> Answers.json(Stream.of(StaffRole.values())
                .flatMap(role -> role.in(realm).stream())
                .flatMap(role -> session.users().getRoleMembersStream(realm, role))
                .map(person -> PersonLine.of(realm, person))
                .distinct()
                .sorted(Comparator.comparing(PersonLine::email))
                .toList()));
    }

    @GET
    @Path("people/{id}")
    public Response person(@PathParam("id") String id) {
        return granted(administrator -> Target.find(session, realm, id)
                .map(target -> {
                    new Administration(session, administrator).logView(target);
                    return Answers.json(PersonView.of(target, administrator.id(), history(administrator, id, "")));
                })
                .orElseGet(AdministrationProblem.NOT_FOUND::answer));
    }

    @POST
    @Path("people/{id}/acts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@PathParam("id") String id) {
        return granted(administrator -> {
            Optional<ActKind> kind = ActKind.of(form("kind"));
            Optional<StaffRole> role = StaffRole.of(form("role"));
            if (kind.isEmpty() || kind.get().namesARole() != role.isPresent()) {
                return AdministrationProblem.INVALID_REQUEST.answer();
            }
            return Reason.of(form("reason"), form("words"))
                    .map(reason -> answer(new Administration(session, administrator)
                            .propose(new Proposal(id, kind.get(), role.orElse(null), reason))))
                    .orElseGet(AdministrationProblem.REASON_REQUIRED::answer);
        });
    }

    @GET
    @Path("acts")
    public Response acts(@QueryParam("before") @Nullable String before) {
        return granted(
                administrator -> Answers.json(history(administrator, "", Objects.requireNonNullElse(before, ""))));
    }

    @GET
    @Path("requests")
    public Response requests() {
        return granted(administrator -> {
            ActViews views = new ActViews(session, realm, administrator);
            return Answers.json(
                    Acts.of(session, realm).pending().stream().map(views::of).toList());
        });
    }

    @POST
    @Path("requests/{id}/approve")
    public Response approve(@PathParam("id") String id) {
        return granted(administrator -> answer(new Administration(session, administrator).approve(id)));
    }

    @POST
    @Path("requests/{id}/refuse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("id") String id) {
        return granted(administrator -> {
            String words = Objects.requireNonNullElse(form("words"), "").strip();
            return Reason.isLongEnough(words)
                    ? answer(new Administration(session, administrator).refuse(id, words))
                    : AdministrationProblem.REASON_REQUIRED.answer();
        });
    }

    @POST
    @Path("requests/{id}/withdraw")
    public Response withdraw(@PathParam("id") String id) {
        return granted(administrator -> answer(new Administration(session, administrator).withdraw(id)));
    }

    private ActsPage history(Administrator administrator, String personId, String before) {
        return ActsPage.of(Acts.of(session, realm).page(personId, before), new ActViews(session, realm, administrator));
    }

    private @Nullable String form(String name) {
        return session.getContext().getHttpRequest().getDecodedFormParameters().getFirst(name);
    }

    private Response granted(Function<Administrator, Response> operation) {
        return Administrator.call(session, "staff-administration", operation);
    }

    private static Response answer(Administration.Outcome outcome) {
        return switch (outcome) {
            case Administration.Outcome.Refused(AdministrationProblem problem) -> problem.answer();
            case Administration.Outcome.Settled(String id, Act.State state) ->
                Answers.json(new Settled(id, state.name().toLowerCase(Locale.ROOT)));
        };
    }

    /** The JSON form of an act's result. */
    record Settled(String id, String state) {}
}
