package gt.gob.oj.keycloak.citizen;

import gt.gob.oj.keycloak.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** The day a citizen was born, not before 1900; it is never logged, so its text form is masked. */
public record BirthDate(LocalDate date) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Pattern ONE_OR_TWO_DIGITS = Pattern.compile("[0-9]{1,2}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    public BirthDate {
        if (date.isBefore(EARLIEST)) {
            throw new IllegalArgumentException("before 1900");
        }
    }

    /** Reads the three fields of a form as of {@code today}. */
    public static BirthDateReading read(String day, String month, String year, LocalDate today) {
        String d = Typed.number(day);
        String m = Typed.number(month);
        String y = Typed.number(year);
        if (d.isEmpty() || m.isEmpty() || y.isEmpty()) {
            return new BirthDateReading.Wrong(BirthDateFault.MISSING);
        }
        if (ONE_OR_TWO_DIGITS.matcher(y).matches()) {
            return new BirthDateReading.Wrong(BirthDateFault.SHORT_YEAR);
        }
        if (!ONE_OR_TWO_DIGITS.matcher(d).matches()
                || !ONE_OR_TWO_DIGITS.matcher(m).matches()
                || !FOUR_DIGITS.matcher(y).matches()) {
            return new BirthDateReading.Wrong(BirthDateFault.NOT_A_DATE);
        }
        try {
            return of(LocalDate.of(Integer.parseInt(y), Integer.parseInt(m), Integer.parseInt(d)), today);
        } catch (DateTimeException noSuchDay) {
            return new BirthDateReading.Wrong(BirthDateFault.NOT_A_DATE);
        }
    }

    public static BirthDateReading of(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return new BirthDateReading.Wrong(BirthDateFault.IN_THE_FUTURE);
        }
        if (date.isBefore(EARLIEST)) {
            return new BirthDateReading.Wrong(BirthDateFault.TOO_LONG_AGO);
        }
        return new BirthDateReading.Valid(new BirthDate(date));
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
