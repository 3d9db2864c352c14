package gt.gob.oj.keycloak.citizen;

import gt.gob.oj.keycloak.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The result of reading a birth date that a person wrote. */
public sealed interface BirthDateReading {

    /** Parses the three form fields as of {@code today}. */
    static BirthDateReading of(String day, String month, String year, LocalDate today) {
        String d = Typed.number(day);
        String m = Typed.number(month);
        String y = Typed.number(year);
        if (d.isEmpty() || m.isEmpty() || y.isEmpty()) {
            return new Wrong(BirthDateFault.MISSING);
        }
        if (y.matches("[0-9]{1,2}")) {
            return new Wrong(BirthDateFault.SHORT_YEAR);
        }
        if (!d.matches("[0-9]{1,2}") || !m.matches("[0-9]{1,2}") || !y.matches("[0-9]{4}")) {
            return new Wrong(BirthDateFault.NOT_A_DATE);
        }
        try {
            return of(LocalDate.of(Integer.parseInt(y), Integer.parseInt(m), Integer.parseInt(d)), today);
        } catch (DateTimeException noSuchDay) {
            return new Wrong(BirthDateFault.NOT_A_DATE);
        }
    }

    static BirthDateReading of(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return new Wrong(BirthDateFault.IN_THE_FUTURE);
        }
        if (date.isBefore(BirthDate.EARLIEST)) {
            return new Wrong(BirthDateFault.TOO_LONG_AGO);
        }
        return new Valid(new BirthDate(date));
    }

    record Valid(BirthDate birthDate) implements BirthDateReading {}

    record Wrong(BirthDateFault fault) implements BirthDateReading {}
}
