package gt.gob.oj.keycloak.identityproof;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The directory of citizens, read only. Empty means the person has no CUI on record; an outage is an exception. */
public interface CitizenRecords {

    /** Where nobody is on record. */
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

    /** Who has this CUI, blanks and hyphens aside; nobody has what is none. */
    Optional<String> ownerOf(String realmId, String writtenCui);

    /** By user id; as many questions to the database for all as for one. */
    Map<String, CitizenName> names(String realmId, Collection<String> userIds);
}
