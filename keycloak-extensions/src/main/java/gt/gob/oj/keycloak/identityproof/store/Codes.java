package gt.gob.oj.keycloak.identityproof.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comma-separated codes in one column; null stands for none. */
final class Codes {

    private Codes() {}

    static <T> @Nullable String write(Collection<T> values, Function<T, String> code) {
        return values.isEmpty() ? null : values.stream().map(code).sorted().collect(Collectors.joining(","));
    }

    static <T> Set<T> read(@Nullable String codes, Function<String, Optional<T>> value) {
        return codes == null
                ? Set.of()
                : Arrays.stream(codes.split(",", -1))
                        .map(value)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
