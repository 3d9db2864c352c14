package gt.gob.oj.localstack.sampleapps;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sessions of one app, by the value of their cookie. Above a limit the oldest are removed. */
final class Sessions<T> {

    private static final int MOST = 10_000;

    private final Map<String, T> byCookie = new LinkedHashMap<>();

    /** Stores the value under a new cookie. */
    synchronized String open(T value) {
        if (byCookie.size() >= MOST) {
            byCookie.remove(byCookie.keySet().iterator().next());
        }
        // A version 4 UUID has 122 bits of a secure random generator.
        String cookie = UUID.randomUUID().toString();
        byCookie.put(cookie, value);
        return cookie;
    }

    synchronized Optional<T> find(@Nullable String cookie) {
        return Optional.ofNullable(byCookie.get(cookie));
    }

    synchronized Optional<T> close(@Nullable String cookie) {
        return Optional.ofNullable(byCookie.remove(cookie));
    }

    synchronized void closeAll(Predicate<T> which) {
        byCookie.values().removeIf(which);
    }
}
