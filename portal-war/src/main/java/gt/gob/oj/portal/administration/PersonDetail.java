package gt.gob.oj.portal.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person, the acts that the administrator may perform now, and the latest acts on the person. */
public record PersonDetail(
        PersonLine person,
        Identity identity,
        boolean lockedOut,
        boolean secondFactor,
        boolean own,
        List<Offer> offers,
        ActsPage history) {
    public PersonDetail {
        offers = List.copyOf(offers);
    }

    /**
     * Who the person is.
     *
     * @param receiptCode of the request that was submitted last
     */
    public record Identity(
            @Nullable String cui,
            @Nullable LocalDate birthDate,
            String status,
            @Nullable String receiptCode) {
        @Override
        public String toString() {
            return "Identity[" + status + "]";
        }
    }

    /**
     * An act that the administrator may perform.
     *
     * @param role null unless the act grants or revokes a role
     * @param secondAdministrator whether another administrator must approve it
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
