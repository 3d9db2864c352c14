package gt.gob.oj.keycloak.identityproof;

import java.time.LocalDate;

/**
 * What the directory knows of a citizen.
 *
 * @param cui thirteen digits
 * @param printedCui as printed on the DPI
 * @param cuiDoubtful whether its check digit fails, so that it is to be compared with the DPI
 * @param municipality the one the CUI names
 */
public record CitizenRecord(
        String cui,
        String printedCui,
        boolean cuiDoubtful,
        LocalDate birthDate,
        String municipality,
        String department) {

    @Override
    public String toString() {
        return "CitizenRecord[masked]";
    }
}
