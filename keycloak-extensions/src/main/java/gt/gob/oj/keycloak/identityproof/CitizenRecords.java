package gt.gob.oj.keycloak.identityproof;

import java.util.Optional;

/** The directory of citizens, read only. Empty means the person has no CUI on record; an outage is an exception. */
public interface CitizenRecords {

    Optional<CitizenRecord> find(CitizenRef citizen);
}
