package gt.gob.oj.bench.registration;

import java.util.Locale;

/** Generates CUIs from rising serials, so that each is new. */
final class Serials {

    private static final String MUNICIPALITY = "0101";

    private Serials() {}

    /** Returns the next serial, from this one on, that can be part of a CUI. */
    static int issuable(int serial) {
        int next = serial;
        while (remainder(next) == 10) {
            next++;
        }
        return next;
    }

    static String cui(int serial) {
        return digits(serial) + remainder(serial) + MUNICIPALITY;
    }

    private static String digits(int serial) {
        return String.format(Locale.ROOT, "%08d", serial);
    }

    private static int remainder(int serial) {
        String digits = digits(serial);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (i + 2) * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11;
    }
}
