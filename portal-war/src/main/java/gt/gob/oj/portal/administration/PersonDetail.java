package gt.gob.oj.portal.administration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person, what an administrator may do to them now, and the newest acts on them. */
public record PersonDetail(
        PersonLine person, boolean lockedOut, boolean secondFactor, boolean own, List<Offer> offers, ActsPage history) {
    public PersonDetail {
        offers = List.copyOf(offers);
    }

    /**
     * An act that is possible.
     *
     * @param role null but for grants and revocations
     * @param secondAdministrator whether it waits for the consent of another administrator
     */
    public record Offer(String kind, @Nullable String role, boolean secondAdministrator) {
        boolean is(String otherKind, String otherRole) {
            return kind.equals(otherKind) && (role == null ? otherRole.isEmpty() : role.equals(otherRole));
        }
    }

    Optional<Offer> offer(String kind, String role) {
        return offers.stream().filter(offer -> offer.is(kind, role)).findFirst();
    }

    @Override
    public String toString() {
        return "PersonDetail[" + person.id() + "]";
    }
}
