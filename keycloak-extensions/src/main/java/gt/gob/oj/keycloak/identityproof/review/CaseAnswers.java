package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.desk.CaseFile;
import gt.gob.oj.keycloak.identityproof.desk.OpenCases;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.rest.Answers;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** Answers about one request. Callers have checked access before. */
record CaseAnswers(KeycloakSession session, ReviewServices services, String id) {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,64}");

    CaseAnswers {
        id = ID.matcher(id).matches() ? id : "-";
    }

    Response of(Access access, Function<Access, Response> work) {
        return access.refusal() == null
                ? Problems.unlessUnreadable(() -> work.apply(access), services.damage()::report)
                : Problems.of(access.refusal());
    }

    Response of(Access access, Reply<CaseFile> file) {
        return file.either(
                f -> {
                    if (f.firstLook()) {
                        new ReviewEvents(session, access).viewed(id, null);
                    }
                    return Answers.json(views(access).view(f));
                },
                Problems::of);
    }

    Response of(Access access, OpenCases.Viewing look, @Nullable String range) {
        if (look.first()) {
            new ReviewEvents(session, access).viewed(id, look.evidence().piece());
        }
        return new EvidenceAnswer(services.reader(), look.evidence()).answer(range);
    }

    static Reply<Piece> piece(String code) {
        return Piece.of(code).map(Reply::of).orElseGet(() -> Reply.refused(Refusal.NOT_FOUND));
    }

    /** 0 stands for the latest attempt. */
    static Reply<Integer> attempt(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) {
            return Reply.of(0);
        }
        return typed.matches("[1-9][0-9]{0,5}") ? Reply.of(Integer.valueOf(typed)) : Reply.refused(Refusal.NOT_FOUND);
    }

    CaseViews views(Access access) {
        return new CaseViews(session, services.citizens(), services.retention(), access.userId());
    }

    String realmId() {
        return session.getContext().getRealm().getId();
    }
}
