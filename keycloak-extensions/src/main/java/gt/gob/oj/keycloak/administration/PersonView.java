package gt.gob.oj.keycloak.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import gt.gob.oj.keycloak.administration.people.PersonLine;
import gt.gob.oj.keycloak.administration.people.StaffRole;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofPorts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** The JSON form of a person, with the acts that are possible now. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PersonView(
        PersonLine person,
        Identity identity,
        boolean lockedOut,
        boolean secondFactor,
        boolean own,
        List<Offer> offers,
        ActsPage history) {

    /**
     * Who the person is.
     *
     * @param status as in the claim {@code identity_status}
     * @param receiptCode of the last submitted request
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Identity(
            @Nullable String cui,
            @Nullable LocalDate birthDate,
            String status,
            @Nullable String receiptCode) {

        static Identity of(Target target) {
            KeycloakSession session = target.session();
            String id = target.person().getId();
            Optional<Citizen> citizen = Optional.ofNullable(CitizenDirectory.of(session)
                    .find(target.realm(), List.of(id))
                    .get(id));
            IdentityProofs requests = IdentityProofPorts.requests(session);
            CitizenRef ref = new CitizenRef(target.realm().getId(), id);
            return new Identity(
                    citizen.map(one -> one.cui().digits()).orElse(null),
                    citizen.map(one -> one.birthDate().date()).orElse(null),
                    requests.lastSubmittedState(ref).orElse(ProofState.DRAFT).claim(),
                    requests.all(ref).stream()
                            .flatMap(request -> requests.receiptCode(request.id()).stream())
                            .findFirst()
                            .orElse(null));
        }

        @Override
        public String toString() {
            return "Identity[" + status + "]";
        }
    }

    /** An act that is possible in the current state. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Offer(String kind, @Nullable String role, boolean secondAdministrator) {}

    static PersonView of(Target target, String callerId, ActsPage history) {
        boolean own = target.person().getId().equals(callerId);
        return new PersonView(
                PersonLine.of(target.realm(), target.person()),
                Identity.of(target),
                target.isLockedOut(),
                target.hasSecondFactor(),
                own,
                own
                        ? List.of()
                        : Stream.of(ActKind.values())
                                .flatMap(kind -> offers(target, kind))
                                .toList(),
                history);
    }

    private static Stream<Offer> offers(Target target, ActKind kind) {
        Stream<Optional<StaffRole>> roles =
                kind.namesARole() ? Stream.of(StaffRole.values()).map(Optional::of) : Stream.of(Optional.empty());
        return roles.filter(role -> isPossible(target, kind, role.orElse(null)))
                .map(role -> new Offer(
                        kind.code(), role.map(StaffRole::code).orElse(null), target.needsSecondAdministrator(kind)));
    }

    private static boolean isPossible(Target target, ActKind kind, @Nullable StaffRole role) {
        Reason any = new Reason("other", "any reason at all");
        return target.obstacle(new Proposal(target.person().getId(), kind, role, any))
                .isEmpty();
    }
}
