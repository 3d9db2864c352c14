package gt.gob.oj.portal.assistance.cases;

import java.util.Locale;

/** The number by which people and agents refer to a case on the telephone. */
public final class CaseNumber {
    private CaseNumber() {}

    public static String of(long id) {
        return String.format(Locale.ROOT, "AS-%06d", id);
    }
}
