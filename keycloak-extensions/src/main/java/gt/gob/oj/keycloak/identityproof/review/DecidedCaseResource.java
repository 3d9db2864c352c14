package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.desk.DecidedCases;
import gt.gob.oj.keycloak.identityproof.desk.Desk;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** One decided request, for the reviewers who judged it and for supervisors. */
public final class DecidedCaseResource {

    private final KeycloakSession session;
    private final Desk desk;
    private final CaseAnswers answers;

    DecidedCaseResource(KeycloakSession session, Desk desk, CaseAnswers answers) {
        this.session = session;
        this.desk = desk;
        this.answers = answers;
    }

    @GET
    public Response record() {
        return asReader(
                (access, reader) -> answers.of(access, desk.decided().open(answers.realmId(), answers.id(), reader)));
    }

    @GET
    @Path("evidence/{piece}")
    public Response evidence(
            @PathParam("piece") String piece,
            @QueryParam("attempt") @Nullable String attempt,
            @HeaderParam("Range") @Nullable String range) {
        return asReader((access, reader) -> CaseAnswers.piece(piece)
                .then(p -> CaseAnswers.attempt(attempt)
                        .then(a ->
                                desk.decided().evidence(answers.realmId(), answers.id(), p, a == 0 ? null : a, reader)))
                .either(look -> answers.of(access, look, range), Problems::of));
    }

    private Response asReader(BiFunction<Access, DecidedCases.Reader, Response> work) {
        return answers.of(
                Access.desk(session),
                access -> work.apply(access, new DecidedCases.Reader(access.userId(), access.isSupervisor(session))));
    }
}
