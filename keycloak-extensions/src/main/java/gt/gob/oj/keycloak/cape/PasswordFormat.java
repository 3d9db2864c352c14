package gt.gob.oj.keycloak.cape;

import java.util.Locale;

/** One way in which CAPE stored passwords over the years. Found by {@link java.util.ServiceLoader}. */
public interface PasswordFormat {

    /** Whether the stored text is of this format, and costs no more than a server can afford to check. */
    boolean recognises(String stored);

    /** As in counts and tables. */
    default String name() {
        return getClass().getSimpleName().replace("PasswordFormat", "").toLowerCase(Locale.ROOT);
    }

    /**
     * How many bytes of a password decide whether it is right; what lies beyond was never checked.
     *
     * @param password as for {@link #matches}
     */
    default int reach(byte[] password, String stored) {
        return Integer.MAX_VALUE;
    }

    /**
     * Only for a stored text that it recognises.
     *
     * @param password what was typed, in the encoding of the day
     */
    boolean matches(byte[] password, String stored);
}
