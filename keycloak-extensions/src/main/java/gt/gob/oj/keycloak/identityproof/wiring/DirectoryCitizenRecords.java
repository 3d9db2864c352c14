package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import gt.gob.oj.keycloak.citizen.CuiReading;
import gt.gob.oj.keycloak.citizen.Municipality;
import gt.gob.oj.keycloak.identityproof.CitizenName;
import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Delegates to the citizen room. */
record DirectoryCitizenRecords(KeycloakSession session) implements CitizenRecords {

    @Override
    public Optional<CitizenRecord> find(CitizenRef citizen) {
        return CitizenDirectory.of(session)
                .find(session.realms().getRealm(citizen.realmId()), citizen.userId())
                .map(DirectoryCitizenRecords::record);
    }

    @Override
    public Optional<String> ownerOf(String realmId, String writtenCui) {
        CitizenDirectory directory = CitizenDirectory.of(session);
        RealmModel realm = session.realms().getRealm(realmId);
        return switch (CuiReading.of(writtenCui)) {
            case CuiReading.Valid valid -> directory.ownerOf(realm, valid.cui());
            case CuiReading.Doubtful doubtful -> directory.ownerOf(realm, doubtful.cui());
            case CuiReading.Wrong wrong -> Optional.empty();
        };
    }

    @Override
    public Map<String, CitizenName> names(String realmId, Collection<String> userIds) {
        if (userIds.isEmpty()) {
            return Map.of();
        }
        Map<String, Citizen> citizens =
                CitizenDirectory.of(session).find(session.realms().getRealm(realmId), userIds);
        Map<String, CitizenName> names = new HashMap<>();
        IdentityProofPorts.entityManager(session)
                .createQuery(
                        "select u.id, u.firstName, u.lastName from UserEntity u where u.id in :ids", Object[].class)
                .setParameter("ids", userIds)
                .getResultStream()
                .forEach(row -> names.put(
                        (String) row[0],
                        new CitizenName(
                                (String) row[1],
                                (String) row[2],
                                Optional.ofNullable(citizens.get((String) row[0]))
                                        .map(c -> c.cui().digits())
                                        .orElse(null))));
        return names;
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
