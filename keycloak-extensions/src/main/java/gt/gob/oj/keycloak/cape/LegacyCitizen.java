package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.BirthDate;
import gt.gob.oj.keycloak.citizen.BirthDateReading;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import gt.gob.oj.keycloak.citizen.Cui;
import gt.gob.oj.keycloak.citizen.CuiReading;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Enters in the directory what CAPE knows of a person, where that is right and nobody else's. */
final class LegacyCitizen {

    enum Outcome {
        ENTERED,
        CUI_MISSING,
        CUI_INVALID,
        CUI_TAKEN,
        BIRTH_DATE_MISSING,
        BIRTH_DATE_INVALID;

        String reason() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final CitizenDirectory directory;
    private final RealmModel realm;

    LegacyCitizen(KeycloakSession session, RealmModel realm) {
        this.directory = CitizenDirectory.of(session);
        this.realm = realm;
    }

    Outcome enter(String userId, LegacyAccount account) {
        String cui = account.cui();
        LocalDate birthDate = account.birthDate();
        if (cui == null || cui.isBlank()) {
            return Outcome.CUI_MISSING;
        }
        if (!(Cui.read(cui) instanceof CuiReading.Valid(Cui valid))) {
            return Outcome.CUI_INVALID;
        }
        if (birthDate == null) {
            return Outcome.BIRTH_DATE_MISSING;
        }
        if (!(BirthDate.of(birthDate, LocalDate.now(ZoneId.of("America/Guatemala")))
                instanceof BirthDateReading.Valid(BirthDate born))) {
            return Outcome.BIRTH_DATE_INVALID;
        }
        if (!directory.holdIfFree(realm, valid)) {
            return Outcome.CUI_TAKEN;
        }
        directory.enter(realm, userId, new Citizen(valid, born));
        return Outcome.ENTERED;
    }
}
