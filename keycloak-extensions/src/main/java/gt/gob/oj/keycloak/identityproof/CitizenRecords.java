package gt.gob.oj.keycloak.identityproof;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Read-only view of the citizen directory. An empty result means that the person has no CUI on record; an outage is an
 * exception.
 */
public interface CitizenRecords {

    /** A directory without entries. */
    CitizenRecords EMPTY = new CitizenRecords() {
        @Override
        public Optional<CitizenRecord> find(CitizenRef citizen) {
            return Optional.empty();
        }

        @Override
        public Optional<String> ownerOf(String realmId, String writtenCui) {
            return Optional.empty();
        }

        @Override
        public Map<String, CitizenName> names(String realmId, Collection<String> userIds) {
            return Map.of();
        }
    };

    Optional<CitizenRecord> find(CitizenRef citizen);

    /** Finds the user with this CUI, ignoring blanks and hyphens. Empty for text that is not a CUI. */
    Optional<String> ownerOf(String realmId, String writtenCui);

    /** Names by user id. The number of database queries does not depend on the number of ids. */
    Map<String, CitizenName> names(String realmId, Collection<String> userIds);
}
