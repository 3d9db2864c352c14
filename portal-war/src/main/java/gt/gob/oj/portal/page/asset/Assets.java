package gt.gob.oj.portal.page.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Style sheets, scripts and pictures of the class path, cached in memory after the first request. */
public final class Assets {
    static final String PATH = "/recursos/";
    private static final Pattern NAME =
            Pattern.compile("(shared|assets)(/[a-z0-9-]+)+(\\.min)?\\.(css|js|svg|png|ico|woff2)");

    private final ClassLoader loader;
    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    public Assets(ClassLoader loader) {
        this.loader = loader;
    }

    /** Returns an address that changes with the content, so that browsers may cache the file for ever. */
    public String address(String name) {
        Asset asset = find(name).orElseThrow(() -> new IllegalStateException("No asset " + name));
        return PATH + name + "?v=" + asset.version();
    }

    Optional<Asset> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Asset asset = known.get(name);
        return asset != null ? Optional.of(asset) : load(name);
    }

    private Optional<Asset> load(String name) {
        try (InputStream content = loader.getResourceAsStream(name)) {
            if (content == null) {
                return Optional.empty();
            }
            Asset asset = Asset.of(name, content.readAllBytes());
            known.put(name, asset);
            return Optional.of(asset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
