package gt.gob.oj.keycloak.identityproof.advice;

import gt.gob.oj.keycloak.identityproof.CitizenName;
import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.advice.Advice.Comparison;
import gt.gob.oj.keycloak.identityproof.inspection.text.CardText;
import gt.gob.oj.keycloak.identityproof.inspection.text.Mrz;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares declared data with the data read from both sides of the card. It reports a difference only for values read
 * with certainty: those with a valid check digit, and those next to such a value. All other values count as unreadable.
 */
record Comparing(CardText front, Optional<Mrz> back) {

    private static final String EQUAL = "equal";
    private static final String UNREADABLE = "unreadable";

    /** Cards also show dates of issue and expiry. Only a date at least this many years ago counts as a birth date. */
    private static final int MINIMUM_AGE = 12;

    List<Comparison> all(CitizenRecord declared, CitizenName name, LocalDate today) {
        return List.of(
                cui(declared.cui()),
                name("givenName", name.givenName(), back.map(Mrz::givenNames).orElse(List.of())),
                name("familyName", name.familyName(), back.map(Mrz::surnames).orElse(List.of())),
                birthDate(declared.birthDate(), today));
    }

    private Comparison cui(String declared) {
        Optional<String> read = front.cui();
        if (read.isEmpty() && sound().filter(m -> m.number().contains(declared)).isPresent()) {
            return new Comparison("cui", declared, declared, EQUAL);
        }
        return compare("cui", declared, read.orElse(null));
    }

    private Comparison birthDate(LocalDate declared, LocalDate today) {
        Set<LocalDate> read = new LinkedHashSet<>();
        sound().ifPresent(m -> read.add(m.birthDate()));
        front.dates().stream()
                .filter(d -> ChronoUnit.YEARS.between(d, today) >= MINIMUM_AGE)
                .forEach(read::add);
        if (read.contains(declared)) {
            return new Comparison("birthDate", declared.toString(), declared.toString(), EQUAL);
        }
        return compare(
                "birthDate",
                declared.toString(),
                read.size() == 1 && isLegible() ? read.iterator().next().toString() : null);
    }

    private Comparison name(String field, @Nullable String declared, List<String> lines) {
        List<String> wanted = CardText.words(declared == null ? "" : declared);
        if (wanted.isEmpty()) {
            return new Comparison(field, declared, null, UNREADABLE);
        }
        double share = Math.max(front.share(wanted), new CardText(String.join(" ", lines)).share(wanted));
        if (share == 1) {
            return new Comparison(field, declared, declared, EQUAL);
        }
        // If half of the name matches, the rest was probably misread. If nothing matches, it is another name.
        boolean other = share == 0 && sound().isPresent() && !lines.isEmpty();
        return new Comparison(
                field, declared, other ? String.join(" ", lines) : null, other ? Comparison.DIFFERENT : UNREADABLE);
    }

    private static Comparison compare(String field, String declared, @Nullable String read) {
        if (read == null) {
            return new Comparison(field, declared, null, UNREADABLE);
        }
        return new Comparison(field, declared, read, read.equals(declared) ? EQUAL : Comparison.DIFFERENT);
    }

    private Optional<Mrz> sound() {
        return back.filter(Mrz::sound);
    }

    private boolean isLegible() {
        return front.cui().isPresent() || sound().isPresent();
    }
}
