package gt.gob.oj.keycloak.identityproof;

import java.time.LocalDate;

/**
 * The citizen directory's entry for one citizen.
 *
 * @param cui thirteen digits
 * @param printedCui as printed on the DPI
 * @param cuiDoubtful whether the check digit fails; the reviewer must then compare the CUI with the DPI
 * @param municipality the municipality that the CUI encodes
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
