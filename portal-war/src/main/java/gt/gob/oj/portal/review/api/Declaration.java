package gt.gob.oj.portal.review.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data that the citizen declares, and the data read by OCR. */
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

    /** Place names as they follow from the CUI. */
    public record Origin(
            @Nullable String municipality, @Nullable String department) {}

    /** One datum: declared, and read from the DPI. The result is empty if nothing was compared. */
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
