package gt.gob.oj.keycloak.identityproof;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result of an operation, or the reason for its refusal. */
public final class Reply<T> {

    private final @Nullable T value;
    private final @Nullable Refusal refusal;

    private Reply(@Nullable T value, @Nullable Refusal refusal) {
        this.value = value;
        this.refusal = refusal;
    }

    public static <T> Reply<T> of(T value) {
        return new Reply<>(value, null);
    }

    public static <T> Reply<T> refused(Refusal refusal) {
        return new Reply<>(null, refusal);
    }

    public <R> R either(Function<? super T, ? extends R> given, Function<Refusal, ? extends R> refused) {
        if (value != null) {
            return given.apply(value);
        }
        if (refusal == null) {
            throw new IllegalStateException("a reply needs a value or a refusal");
        }
        return refused.apply(refusal);
    }

    public <R> Reply<R> then(Function<? super T, Reply<R>> next) {
        return either(next, Reply::refused);
    }
}
