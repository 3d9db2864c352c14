package gt.gob.oj.keycloak.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON form of a person, with the acts that are possible now. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PersonView(
        PersonLine person, boolean lockedOut, boolean secondFactor, boolean own, List<Offer> offers, ActsPage history) {

    /** An act that is possible in the current state. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Offer(String kind, @Nullable String role, boolean secondAdministrator) {}

    static PersonView of(Target target, String callerId, ActsPage history) {
        boolean own = target.person().getId().equals(callerId);
        return new PersonView(
                PersonLine.of(target.realm(), target.person()),
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
