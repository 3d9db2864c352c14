package gt.gob.oj.keycloak.cape;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What CAPE answered. An outage is not "no such account": the value can only be read by deciding what an outage means.
 */
public sealed interface LegacyAnswer<T> {

    record Found<T>(T value) implements LegacyAnswer<T> {}

    /** CAPE did not answer: nothing is known of any account. */
    record Outage<T>(LegacyUnavailableException reason) implements LegacyAnswer<T> {}

    /** Asks; an outage is what the question throws as {@link LegacyUnavailableException}. */
    static <T> LegacyAnswer<T> to(Supplier<T> question) {
        try {
            return new Found<>(question.get());
        } catch (LegacyUnavailableException e) {
            return new Outage<>(e);
        }
    }

    /** The value as something else; an outage stays one. */
    default <R> LegacyAnswer<R> map(Function<? super T, ? extends R> change) {
        return flatMap(value -> new Found<>(change.apply(value)));
    }

    default <R> LegacyAnswer<R> flatMap(Function<? super T, LegacyAnswer<R>> next) {
        return switch (this) {
            case Found<T>(T value) -> next.apply(value);
            case Outage<T>(LegacyUnavailableException reason) -> new Outage<>(reason);
        };
    }

    /** The value, or what counts in its place during an outage. */
    default T orInOutage(T other) {
        return switch (this) {
            case Found<T>(T value) -> value;
            case Outage<T> outage -> other;
        };
    }

    /** The value, or the outage as an exception. */
    default T orThrow() {
        return switch (this) {
            case Found<T>(T value) -> value;
            case Outage<T>(LegacyUnavailableException reason) -> throw reason;
        };
    }

    default boolean isOutage() {
        return this instanceof Outage;
    }
}
