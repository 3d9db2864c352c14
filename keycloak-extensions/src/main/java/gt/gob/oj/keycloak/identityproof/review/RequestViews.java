package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.Evidence;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.ReviewDesk;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** Joins a request with what the realm and the directory know of its citizen. */
record RequestViews(KeycloakSession session, CitizenRecords citizens) {

    RequestView.Page page(ReviewDesk.Page page) {
        List<RequestView> items = page.proofs().stream().map(this::item).toList();
        return new RequestView.Page(
                items, page.more() ? QueueQuery.cursor(page.proofs().getLast()) : null);
    }

    private RequestView item(IdentityProof proof) {
        UserModel user = user(proof);
        var submission = proof.submission();
        return new RequestView(
                proof.id(),
                submission == null ? null : submission.receiptCode().value(),
                proof.state().code(),
                of(user, UserModel::getFirstName),
                of(user, UserModel::getLastName),
                of(record(proof), CitizenRecord::cui),
                submission == null ? null : submission.at().toString());
    }

    RequestView.Details details(IdentityProof proof, List<Evidence> evidence) {
        RequestView item = item(proof);
        UserModel user = user(proof);
        CitizenRecord record = record(proof);
        var decision = proof.decision();
        return new RequestView.Details(
                item.id(),
                item.receiptCode(),
                item.status(),
                item.givenName(),
                item.familyName(),
                item.cui(),
                item.submittedAt(),
                record != null && record.cuiDoubtful(),
                of(record, r -> r.birthDate().toString()),
                of(user, UserModel::getEmail),
                of(user, u -> u.getFirstAttribute("phoneNumber")),
                of(user, u -> u.getFirstAttribute("address")),
                of(user, u -> u.getFirstAttribute("casillero")),
                of(record, CitizenRecord::municipality),
                of(record, CitizenRecord::department),
                of(decision, d -> d.decidedAt().toString()),
                of(decision, d -> d.decidedBy()),
                of(decision, d -> d.reason()),
                evidence.stream().map(RequestViews::evidence).toList());
    }

    private static RequestView.EvidenceView evidence(Evidence evidence) {
        return new RequestView.EvidenceView(
                evidence.piece().code(), evidence.type().mediaType(), evidence.received(), evidence.sha256());
    }

    private @Nullable UserModel user(IdentityProof proof) {
        return session.users()
                .getUserById(session.getContext().getRealm(), proof.citizen().userId());
    }

    private @Nullable CitizenRecord record(IdentityProof proof) {
        return citizens.find(proof.citizen()).orElse(null);
    }

    private static <T> @Nullable String of(@Nullable T source, Function<T, @Nullable String> value) {
        return source == null ? null : value.apply(source);
    }
}
