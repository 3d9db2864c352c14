package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.desk.Desk;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.identityproof.judgement.Judgement;
import gt.gob.oj.keycloak.identityproof.judgement.Note;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.rest.Answers;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** One request, for the reviewer who has it or takes it. */
public final class CaseResource {

    private final KeycloakSession session;
    private final Desk desk;
    private final CaseAnswers answers;

    CaseResource(KeycloakSession session, ReviewServices services, String id) {
        this.session = session;
        this.desk = services.desk();
        this.answers = new CaseAnswers(session, services, id);
    }

    @GET
    public Response request() {
        return asReviewer(this::details);
    }

    @POST
    @Path("assignment")
    public Response take() {
        return asReviewer(access -> desk.assignments()
                .take(answers.realmId(), answers.id(), access.userId())
                .either(taken -> details(access), Problems::of));
    }

    @PUT
    @Path("assignment")
    public Response keep() {
        return asReviewer(access -> desk.assignments()
                .keep(answers.realmId(), answers.id(), access.userId())
                .either(until -> Answers.json(new CaseView.Until(until.toString())), Problems::of));
    }

    @DELETE
    @Path("assignment")
    public Response giveBack() {
        return asReviewer(access -> desk.assignments()
                .giveBack(answers.realmId(), answers.id(), access.userId())
                .either(done -> Response.noContent().build(), Problems::of));
    }

    @GET
    @Path("evidence/{piece}")
    public Response evidence(
            @PathParam("piece") String piece,
            @QueryParam("attempt") @Nullable String attempt,
            @HeaderParam("Range") @Nullable String range) {
        return asReviewer(access -> CaseAnswers.piece(piece)
                .then(p -> CaseAnswers.attempt(attempt)
                        .then(a -> desk.cases()
                                .evidence(answers.realmId(), answers.id(), p, a == 0 ? null : a, access.userId())))
                .either(look -> answers.of(access, look, range), Problems::of));
    }

    @POST
    @Path("decision")
    public Response decide(InputStream body) {
        return asReviewer(access -> JsonBody.read(body)
                .then(JudgementOrder::read)
                .either(judgement -> decide(access, judgement), Problems::of));
    }

    @POST
    @Path("notes")
    public Response note(InputStream body) {
        return asReviewer(access -> JsonBody.text(body, Note.TEXT_MAX)
                .then(text -> desk.cases().note(answers.realmId(), answers.id(), access.userId(), text))
                .either(note -> Answers.json(answers.views(access).view(note)), Problems::of));
    }

    @PUT
    @Path("transcript")
    public Response transcript(InputStream body) {
        return asReviewer(access -> JsonBody.text(body, Judgement.TRANSCRIPT_MAX)
                .then(text -> desk.cases().keepTranscript(answers.realmId(), answers.id(), access.userId(), text))
                .either(kept -> Response.noContent().build(), Problems::of));
    }

    @Path("record")
    public DecidedCaseResource record() {
        return new DecidedCaseResource(session, desk, answers);
    }

    Response details(Access access) {
        return answers.of(access, desk.cases().open(answers.realmId(), answers.id(), access.userId()));
    }

    private Response decide(Access access, Judgement judgement) {
        Reply<ProofState> reply = desk.judging().judge(answers.realmId(), answers.id(), access.userId(), judgement);
        ReviewEvents events = new ReviewEvents(session, access);
        return reply.either(
                state -> {
                    events.decided(answers.id(), judgement.outcome(), state.code());
                    return Answers.json(new CaseView.Decided(state.code()));
                },
                refusal -> {
                    if (refusal != Refusal.NOT_FOUND) {
                        events.refused(answers.id(), judgement.outcome(), refusal);
                    }
                    return Problems.of(refusal);
                });
    }

    private Response asReviewer(Function<Access, Response> work) {
        return answers.of(Access.reviewer(session), work);
    }
}
