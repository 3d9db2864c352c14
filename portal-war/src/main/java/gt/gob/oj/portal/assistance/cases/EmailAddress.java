package gt.gob.oj.portal.assistance.cases;

import java.util.regex.Pattern;

/** Checks e-mail addresses. Deliberately stricter than the standard, so that no header can be injected. */
public final class EmailAddress {
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST = 254;

    private EmailAddress() {}

    public static boolean isValid(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
