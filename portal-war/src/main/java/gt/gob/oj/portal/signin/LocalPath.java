package gt.gob.oj.portal.signin;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** A path in this portal to which a person may be redirected; never another site. */
public record LocalPath(String value) {
    public static final LocalPath HOME = new LocalPath("/");
    static final LocalPath MY_IDENTITY = new LocalPath("/mi-identidad");

    public LocalPath {
        if (!isLocal(value)) {
            throw new IllegalArgumentException("Not a local path");
        }
    }

    /** Returns the requested path if it is local, otherwise the home page. */
    static LocalPath orHome(@Nullable String asked) {
        return asked != null && isLocal(asked) ? new LocalPath(asked) : HOME;
    }

    private static boolean isLocal(String value) {
        if (value.length() > 500 || !value.startsWith("/") || value.startsWith("//") || value.contains("\\")) {
            return false;
        }
        try {
            URI address = new URI(value);
            return !address.isAbsolute() && address.getRawAuthority() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
