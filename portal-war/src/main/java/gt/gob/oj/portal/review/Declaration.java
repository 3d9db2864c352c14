package gt.gob.oj.portal.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the citizen declares, and what machines read of it. */
public record Declaration(
        boolean cuiDoubtful,
        @Nullable LocalDate birthDate,
        @JsonUnwrapped Contact contact,
        @JsonUnwrapped Origin origin,
        List<Comparison> comparison) {
    public Declaration {
        comparison = List.copyOf(comparison);
    }

    public record Contact(
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String casillero) {
        @Override
        public String toString() {
            return "Contact";
        }
    }

    /** As the CUI names them. */
    public record Origin(
            @Nullable String municipality, @Nullable String department) {}

    /** One datum: as declared, and as the machine read it from the DPI. The result is empty where nothing was compared. */
    public record Comparison(
            String field,
            @Nullable String declared,
            @Nullable String read,
            String result) {
        @Override
        public String toString() {
            return "Comparison[" + field + ", " + result + "]";
        }
    }

    @Override
    public String toString() {
        return "Declaration";
    }
}
