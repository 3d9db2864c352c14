package gt.gob.oj.keycloak.administration.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The policy of one console page. It allows the page's inline scripts by hash. The hashes are computed from each page,
 * because its scripts contain the server's URLs and version. Styles are unrestricted: the console's editor creates them
 * at run time.
 */
record ConsolePolicy(String header) {

    /** Scripts with a source are covered by 'self', and data blocks are not executed. */
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("(?s)<script\\b(?![^>]*(?:\\bsrc=|application/json))[^>]*>(.*?)</script>");

    /** @param signInServer the origin from which the console gets tokens and data */
    static ConsolePolicy of(String page, String signInServer) {
        String scripts = INLINE_SCRIPT
                .matcher(page)
                .results()
                .map(script -> " '" + hash(script) + "'")
                .distinct()
                .collect(Collectors.joining());
        return new ConsolePolicy("default-src 'self'; script-src 'self'" + scripts
                + "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
                + " connect-src 'self' " + signInServer + "; frame-src 'self' " + signInServer
                + "; worker-src 'self' blob:; frame-ancestors 'self'; form-action 'self'; object-src 'none';"
                + " base-uri 'none';");
    }

    private static String hash(MatchResult script) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
