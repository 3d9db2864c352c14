package gt.gob.oj.keycloak.identityproof;

import java.time.LocalDate;

/**
 * What the directory knows of a citizen.
 *
 * @param cui thirteen digits
 * @param printedCui as printed on the DPI
 * @param municipality the one the CUI names
 */
public record CitizenRecord(
        String cui, String printedCui, LocalDate birthDate, String municipality, String department) {

    @Override
    public String toString() {
        return "CitizenRecord[masked]";
    }
}
