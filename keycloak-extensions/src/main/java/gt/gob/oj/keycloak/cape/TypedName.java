package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.EmailSpelling;
import gt.gob.oj.keycloak.citizen.Cui;
import gt.gob.oj.keycloak.citizen.CuiReading;

/** A name typed at sign-in: an address or a CUI, in any case and with any white space. */
public sealed interface TypedName {

    /**
     * An address.
     *
     * @param email in normalised spelling
     */
    record Address(String email) implements TypedName {}

    record OfCui(Cui cui) implements TypedName {}

    /** Matches no account. */
    record Neither() implements TypedName {}

    /** The same key for all spellings of a name. */
    static String key(String typed) {
        return switch (read(typed)) {
            case Address(String email) -> email;
            case OfCui(Cui cui) -> cui.digits();
            case Neither nobody -> EmailSpelling.withoutBlanks(typed);
        };
    }

    static TypedName read(String typed) {
        String bare = EmailSpelling.withoutBlanks(typed);
        if (bare.contains("@")) {
            return new Address(bare);
        }
        return switch (CuiReading.of(typed)) {
            case CuiReading.Valid(Cui cui) -> new OfCui(cui);
            case CuiReading.Doubtful(Cui cui) -> new OfCui(cui);
            case CuiReading.Wrong wrong -> new Neither();
        };
    }
}
