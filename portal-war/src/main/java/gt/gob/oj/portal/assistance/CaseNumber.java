package gt.gob.oj.portal.assistance;

import java.util.Locale;

/** The number by which people and agents refer to a case on the telephone. */
final class CaseNumber {
    private CaseNumber() {}

    static String of(long id) {
        return String.format(Locale.ROOT, "AS-%06d", id);
    }
}
