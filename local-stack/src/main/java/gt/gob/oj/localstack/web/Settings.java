package gt.gob.oj.localstack.web;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Settings from environment variables. A missing or invalid value ends the program with one sentence. */
public record Settings(Map<String, String> environment) {

    public Settings {
        environment = Map.copyOf(environment);
    }

    public static Settings ofThisProcess() {
        return new Settings(System.getenv());
    }

    public String text(String name) {
        @Nullable String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("The environment variable " + name + " is missing.");
        }
        return value.strip();
    }

    public int port(String name) {
        String value = text(name);
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new IllegalStateException("The environment variable " + name + " is not a port.");
        }
        return Integer.parseInt(value);
    }

    /** Returns an address without a trailing slash, ready to append paths. */
    public URI address(String name) {
        return URI.create(text(name).replaceFirst("/+$", ""));
    }
}
