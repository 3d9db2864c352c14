package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import gt.gob.oj.keycloak.citizen.Municipality;
import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/** Asks the citizen room. */
record DirectoryCitizenRecords(KeycloakSession session) implements CitizenRecords {

    @Override
    public Optional<CitizenRecord> find(CitizenRef citizen) {
        return CitizenDirectory.of(session)
                .find(session.realms().getRealm(citizen.realmId()), citizen.userId())
                .map(DirectoryCitizenRecords::record);
    }

    private static CitizenRecord record(Citizen citizen) {
        Municipality place = citizen.cui().municipality();
        return new CitizenRecord(
                citizen.cui().digits(),
                citizen.cui().display(),
                citizen.cui().isDoubtful(),
                citizen.birthDate().date(),
                place.name(),
                place.department());
    }
}
