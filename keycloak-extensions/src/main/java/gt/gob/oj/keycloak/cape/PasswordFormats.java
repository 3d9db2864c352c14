package gt.gob.oj.keycloak.cape;

import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** All installed password formats. */
public final class PasswordFormats {

    private static final PasswordFormats INSTALLED = new PasswordFormats(
            ServiceLoader.load(PasswordFormat.class, PasswordFormats.class.getClassLoader()).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList());

    private final List<PasswordFormat> formats;

    PasswordFormats(List<PasswordFormat> formats) {
        this.formats = formats;
    }

    public static PasswordFormats installed() {
        return INSTALLED;
    }

    /** The name in counts and tables. Empty if no installed format can read the stored text. */
    public Optional<String> nameOf(String stored) {
        return of(stored).map(PasswordFormat::name);
    }

    /** Empty if no installed format can read the stored text. */
    public Optional<PasswordFormat> of(String stored) {
        return formats.stream().filter(format -> format.recognises(stored)).findFirst();
    }
}
