package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.Judgement;
import gt.gob.oj.keycloak.identityproof.Note;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.ProofState;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.desk.CaseFile;
import gt.gob.oj.keycloak.identityproof.desk.Cases;
import gt.gob.oj.keycloak.identityproof.desk.DecidedCases;
import gt.gob.oj.keycloak.identityproof.desk.Desk;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** One request before the reviewer who has it, or takes it. */
public final class CaseResource {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    private final KeycloakSession session;
    private final String id;

    CaseResource(KeycloakSession session, String id) {
        this.session = session;
        this.id = ID.matcher(id).matches() ? id : "-";
    }

    @GET
    public Response request() {
        return asReviewer(this::details);
    }

    @POST
    @Path("assignment")
    public Response take() {
        return asReviewer(access -> desk().assignments()
                .take(realmId(), id, access.userId())
                .either(taken -> details(access), Problems::of));
    }

    @PUT
    @Path("assignment")
    public Response keep() {
        return asReviewer(access -> desk().assignments()
                .keep(realmId(), id, access.userId())
                .either(until -> Answers.json(new CaseView.Until(until.toString())), Problems::of));
    }

    @DELETE
    @Path("assignment")
    public Response giveBack() {
        return asReviewer(access -> desk().assignments()
                .giveBack(realmId(), id, access.userId())
                .either(done -> Response.noContent().build(), Problems::of));
    }

    @GET
    @Path("evidence/{piece}")
    public Response evidence(
            @PathParam("piece") String piece,
            @QueryParam("attempt") @Nullable String attempt,
            @HeaderParam("Range") @Nullable String range) {
        return asReviewer(access -> piece(piece)
                .then(p -> attempt(attempt)
                        .then(a -> desk().cases().evidence(realmId(), id, p, a == 0 ? null : a, access.userId())))
                .either(look -> answer(access, look, range), Problems::of));
    }

    private Response answer(Access access, Cases.Look look, @Nullable String range) {
        if (look.first()) {
            new ReviewEvents(session, access).viewed(id, look.evidence().piece());
        }
        return new EvidenceAnswer(desk().cases(), look.evidence()).answer(range);
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
                .then(text -> desk().cases().note(realmId(), id, access.userId(), text))
                .either(note -> Answers.json(views(access).view(note)), Problems::of));
    }

    @PUT
    @Path("transcript")
    public Response transcript(InputStream body) {
        return asReviewer(access -> JsonBody.text(body, Judgement.TRANSCRIPT_MAX)
                .then(text -> desk().cases().keepTranscript(realmId(), id, access.userId(), text))
                .either(kept -> Response.noContent().build(), Problems::of));
    }

    @Path("record")
    public DecidedCaseResource record() {
        return new DecidedCaseResource(session, this);
    }

    Response details(Access access) {
        return answer(access, desk().cases().open(realmId(), id, access.userId()));
    }

    Response record(Access access, DecidedCases.Reader reader) {
        return answer(access, desk().decided().open(realmId(), id, reader));
    }

    Response evidence(
            Access access, DecidedCases.Reader reader, String piece, @Nullable String attempt, @Nullable String range) {
        return piece(piece)
                .then(p -> attempt(attempt)
                        .then(a -> desk().decided().evidence(realmId(), id, p, a == 0 ? null : a, reader)))
                .either(look -> answer(access, look, range), Problems::of);
    }

    private Response answer(Access access, Reply<CaseFile> file) {
        return file.either(
                f -> {
                    if (f.firstLook()) {
                        new ReviewEvents(session, access).viewed(id, null);
                    }
                    return Answers.json(views(access).view(f));
                },
                Problems::of);
    }

    private Response decide(Access access, Judgement judgement) {
        Reply<ProofState> reply = desk().judging().judge(realmId(), id, access.userId(), judgement);
        ReviewEvents events = new ReviewEvents(session, access);
        return reply.either(
                state -> {
                    events.decided(id, judgement.outcome(), state.code());
                    return Answers.json(new CaseView.Decided(state.code()));
                },
                refusal -> {
                    if (refusal != Refusal.NOT_FOUND) {
                        events.refused(id, judgement.outcome(), refusal);
                    }
                    return Problems.of(refusal);
                });
    }

    private Response asReviewer(Function<Access, Response> work) {
        return answer(Access.reviewer(session), work);
    }

    Response answer(Access access, Function<Access, Response> work) {
        return access.refusal() == null
                ? Problems.unlessUnreadable(() -> work.apply(access), proofs()::report)
                : Problems.of(access.refusal());
    }

    private static Reply<Piece> piece(String code) {
        return Piece.of(code).map(Reply::of).orElseGet(() -> Reply.refused(Refusal.NOT_FOUND));
    }

    /** 0 for the last one. */
    private static Reply<Integer> attempt(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return Reply.of(0);
        }
        return typed.matches("[1-9][0-9]{0,5}") ? Reply.of(Integer.valueOf(typed)) : Reply.refused(Refusal.NOT_FOUND);
    }

    private CaseViews views(Access access) {
        return new CaseViews(
                session,
                proofs().citizens(),
                proofs().retention(session.getContext().getRealm()),
                access.userId());
    }

    private String realmId() {
        return session.getContext().getRealm().getId();
    }

    private Desk desk() {
        return proofs().desk();
    }

    private IdentityProofProvider proofs() {
        return session.getProvider(IdentityProofProvider.class);
    }
}
