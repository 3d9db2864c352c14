package gt.gob.oj.keycloak.identityproof;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The directory of citizens, read only. Empty means that the person has no CUI on record; an outage is an exception. */
public interface CitizenRecords {

    /** By user id. */
    Map<String, CitizenRecord> find(String realmId, Collection<String> userIds);

    default Optional<CitizenRecord> find(CitizenRef citizen) {
        return Optional.ofNullable(
                find(citizen.realmId(), java.util.List.of(citizen.userId())).get(citizen.userId()));
    }
}
