package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.BirthDate;
import gt.gob.oj.keycloak.citizen.BirthDateReading;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.Cui;
import gt.gob.oj.keycloak.citizen.CuiReading;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The result of applying the rules of {@link Conflict} to one legacy account.
 *
 * @param conflicts every fault of the account
 * @param citizen CUI and birth date, if both are valid; enter them only if {@link #entersCui()}
 */
public record Admission(Set<Conflict> conflicts, Optional<Citizen> citizen) {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final int LONGEST_ADDRESS = 254;

    public static Admission of(LegacyAccount account, boolean readablePassword, AdmissionContext around) {
        Set<Conflict> conflicts = EnumSet.noneOf(Conflict.class);
        note(conflicts, !account.active(), Conflict.DISABLED);
        note(conflicts, !readablePassword, Conflict.PASSWORD_UNREADABLE);
        note(conflicts, !isAddress(account.email()), Conflict.EMAIL_INVALID);
        note(conflicts, around.emailTwice(), Conflict.EMAIL_TWICE);
        note(conflicts, around.emailTaken(), Conflict.EMAIL_TAKEN);
        note(conflicts, around.cuiTwice(), Conflict.CUI_TWICE);
        note(conflicts, around.cuiTaken(), Conflict.CUI_TAKEN);
        Optional<Cui> cui = cui(account, conflicts);
        Optional<BirthDate> birthDate = birthDate(account, around.today(), conflicts);
        return new Admission(conflicts, cui.flatMap(number -> birthDate.map(born -> new Citizen(number, born))));
    }

    /** Whether the account becomes a local person. */
    public boolean admits() {
        return conflicts.stream().noneMatch(conflict -> conflict.effect() == Conflict.Effect.NOT_ADMITTED);
    }

    public boolean entersCui() {
        return conflicts.isEmpty();
    }

    private static boolean isAddress(String email) {
        return email.length() <= LONGEST_ADDRESS && ADDRESS.matcher(email).matches();
    }

    private static Optional<Cui> cui(LegacyAccount account, Set<Conflict> conflicts) {
        String written = account.cui();
        if (written == null || written.isBlank()) {
            conflicts.add(Conflict.CUI_MISSING);
            return Optional.empty();
        }
        if (CuiReading.of(written) instanceof CuiReading.Valid(Cui valid)) {
            return Optional.of(valid);
        }
        conflicts.add(Conflict.CUI_INVALID);
        return Optional.empty();
    }

    private static Optional<BirthDate> birthDate(LegacyAccount account, LocalDate today, Set<Conflict> conflicts) {
        LocalDate written = account.birthDate();
        if (written == null) {
            conflicts.add(Conflict.BIRTH_DATE_MISSING);
            return Optional.empty();
        }
        if (BirthDateReading.of(written, today) instanceof BirthDateReading.Valid(BirthDate born)) {
            return Optional.of(born);
        }
        conflicts.add(Conflict.BIRTH_DATE_INVALID);
        return Optional.empty();
    }

    private static void note(Set<Conflict> conflicts, boolean holds, Conflict conflict) {
        if (holds) {
            conflicts.add(conflict);
        }
    }

    @Override
    public String toString() {
        return "Admission" + conflicts;
    }
}
