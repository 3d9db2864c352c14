package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.Cui;
import gt.gob.oj.keycloak.citizen.CuiReading;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody types to say who they are: an address or a CUI, whatever the case and the white space. */
public sealed interface TypedName {

    Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /**
     * An address.
     *
     * @param email in lower case
     */
    record Address(String email) implements TypedName {}

    record OfCui(Cui cui) implements TypedName {}

    /** Nobody is called so. */
    record Neither() implements TypedName {}

    /** Without white space, visible or not. */
    static String bare(String typed) {
        return WHITE_SPACE.matcher(typed).replaceAll("");
    }

    static TypedName read(String typed) {
        String bare = bare(typed);
        if (bare.contains("@")) {
            return new Address(bare.toLowerCase(Locale.ROOT));
        }
        return switch (Cui.read(bare)) {
            case CuiReading.Valid(Cui cui) -> new OfCui(cui);
            case CuiReading.Doubtful(Cui cui) -> new OfCui(cui);
            case CuiReading.Wrong wrong -> new Neither();
        };
    }
}
