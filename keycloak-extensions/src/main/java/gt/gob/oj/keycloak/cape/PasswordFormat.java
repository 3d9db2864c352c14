package gt.gob.oj.keycloak.cape;

import java.util.Locale;

/** A format in which CAPE stored passwords over the years. Found by {@link java.util.ServiceLoader}. */
public interface PasswordFormat {

    /** Whether the stored text has this format, and a server can afford the cost of checking it. */
    boolean recognises(String stored);

    /** The name in counts and tables. */
    default String name() {
        return getClass().getSimpleName().replace("PasswordFormat", "").toLowerCase(Locale.ROOT);
    }

    /**
     * The number of leading bytes that the hash covers; CAPE never checked the bytes after them.
     *
     * @param password as for {@link #matches}
     */
    default int reach(byte[] password, String stored) {
        return Integer.MAX_VALUE;
    }

    /**
     * Requires a stored text that this format recognises.
     *
     * @param password as typed, in one of CAPE's encodings
     */
    boolean matches(byte[] password, String stored);
}
