package gt.gob.oj.portal.assistance;

import java.util.Locale;

/** The number that people and agents read out to each other. */
final class CaseNumber {
    private CaseNumber() {}

    static String of(long id) {
        return String.format(Locale.ROOT, "AS-%06d", id);
    }
}
