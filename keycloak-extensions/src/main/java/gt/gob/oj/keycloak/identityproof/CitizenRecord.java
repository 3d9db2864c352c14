package gt.gob.oj.keycloak.identityproof;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the directory knows of a citizen. The place is the one the CUI names, where it is known. */
public record CitizenRecord(
        String cui,
        LocalDate birthDate,
        @Nullable String municipality,
        @Nullable String department) {

    /** As printed on the DPI: {@code dddd ddddd dddd}. */
    public String formattedCui() {
        return cui.length() == 13 ? cui.substring(0, 4) + " " + cui.substring(4, 9) + " " + cui.substring(9) : cui;
    }

    @Override
    public String toString() {
        return "CitizenRecord[masked]";
    }
}
