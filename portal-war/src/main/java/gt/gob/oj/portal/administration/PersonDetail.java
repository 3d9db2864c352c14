package gt.gob.oj.portal.administration;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/** A person, what an administrator may do to them now, and the newest acts on them. */
public record PersonDetail(
        PersonLine person, boolean lockedOut, boolean secondFactor, boolean own, List<Offer> offers, ActsPage history) {

    /**
     * An act that is possible.
     *
     * @param role empty but for grants and revocations
     * @param secondAdministrator whether it waits for the consent of another administrator
     */
    public record Offer(String kind, String role, boolean secondAdministrator) {
        static Offer read(JsonObject offer) {
            return new Offer(
                    offer.getString("kind"), offer.getString("role", ""), offer.getBoolean("secondAdministrator"));
        }
    }

    static PersonDetail read(JsonObject found) {
        return new PersonDetail(
                PersonLine.read(found.getJsonObject("person")),
                found.getBoolean("lockedOut"),
                found.getBoolean("secondFactor"),
                found.getBoolean("own"),
                found.getJsonArray("offers").getValuesAs(JsonObject.class).stream()
                        .map(Offer::read)
                        .toList(),
                ActsPage.read(found.getJsonObject("history")));
    }

    Optional<Offer> offer(String kind, String role) {
        return offers.stream()
                .filter(offer -> offer.kind().equals(kind) && offer.role().equals(role))
                .findFirst();
    }

    @Override
    public String toString() {
        return "PersonDetail[" + person.id() + "]";
    }
}
