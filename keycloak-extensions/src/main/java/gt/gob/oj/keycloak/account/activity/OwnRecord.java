package gt.gob.oj.keycloak.account.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofPorts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The data in our own tables about a person, except the evidence itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnRecord(
        @Nullable String createdAt,
        @Nullable String cui,
        @Nullable String birthDate,
        List<Proof> identityProofs) {

    static OwnRecord of(KeycloakSession session, RealmModel realm, UserModel user) {
        return of(
                user,
                CitizenDirectory.of(session).find(realm, user.getId()),
                IdentityProofPorts.requests(session).all(new CitizenRef(realm.getId(), user.getId())));
    }

    static OwnRecord of(UserModel user, Optional<Citizen> citizen, List<IdentityProof> proofs) {
        return new OwnRecord(
                user.getCreatedTimestamp() == null
                        ? null
                        : Instant.ofEpochMilli(user.getCreatedTimestamp()).toString(),
                citizen.map(c -> c.cui().digits()).orElse(null),
                citizen.map(c -> c.birthDate().date().toString()).orElse(null),
                proofs.stream().map(Proof::of).toList());
    }

    @Override
    public String toString() {
        return "OwnRecord[masked]";
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Proof(
            String status,
            @Nullable String receiptCode,
            @Nullable String submittedAt,
            @Nullable String decidedAt,
            @Nullable String reason) {

        private static Proof of(IdentityProof proof) {
            var submission = proof.submission();
            var decision = proof.decision();
            return new Proof(
                    proof.state().code(),
                    submission == null ? null : submission.receiptCode().value(),
                    submission == null ? null : submission.at().toString(),
                    decision == null ? null : decision.decidedAt().toString(),
                    decision == null ? null : decision.reason());
        }
    }
}
