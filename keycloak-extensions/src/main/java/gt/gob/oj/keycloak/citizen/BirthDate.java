package gt.gob.oj.keycloak.citizen;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A citizen's birth date, not before 1900. Its text form is masked, because it must not be logged. */
public record BirthDate(LocalDate date) {

    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    public BirthDate {
        if (date.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("before 1900");
        }
    }

    public boolean isAtLeast(int years, LocalDate today) {
        return ChronoUnit.YEARS.between(date, today) >= years;
    }

    /** ISO 8601, as in the claim {@code birthdate}. */
    public String iso() {
        return date.toString();
    }

    @Override
    public String toString() {
        return "BirthDate[masked]";
    }
}
