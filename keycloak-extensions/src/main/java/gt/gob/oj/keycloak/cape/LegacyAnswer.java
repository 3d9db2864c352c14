package gt.gob.oj.keycloak.cape;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * CAPE's answer. An outage does not mean "no such account": callers must decide what it means before they get the
 * value. A sign-in with a CAPE account is refused with a page that says why ({@code signin.SignInPage}); local people
 * sign in as always ({@code storage.CapeStorage}); a registration waits ({@code registration.Confirmation}); a mail that
 * would depend on CAPE is decided later ({@code registration.RegistrationMail}, {@code signin.reset.ResetMail}).
 */
public sealed interface LegacyAnswer<T> {

    record Found<T>(T value) implements LegacyAnswer<T> {}

    /** CAPE did not answer, so nothing is known about any account. */
    record Outage<T>(LegacyUnavailableException reason) implements LegacyAnswer<T> {}

    /** Runs the query. A {@link LegacyUnavailableException} becomes an outage. */
    static <T> LegacyAnswer<T> to(Supplier<T> question) {
        try {
            return new Found<>(question.get());
        } catch (LegacyUnavailableException e) {
            return new Outage<>(e);
        }
    }

    /** Maps the value; keeps an outage. */
    default <R> LegacyAnswer<R> map(Function<? super T, ? extends R> change) {
        return flatMap(value -> new Found<>(change.apply(value)));
    }

    default <R> LegacyAnswer<R> flatMap(Function<? super T, LegacyAnswer<R>> next) {
        return switch (this) {
            case Found<T>(T value) -> next.apply(value);
            case Outage<T>(LegacyUnavailableException reason) -> new Outage<>(reason);
        };
    }

    /** The value, or the other one during an outage. */
    default T orInOutage(T other) {
        return switch (this) {
            case Found<T>(T value) -> value;
            case Outage<T> outage -> other;
        };
    }

    /** The value; throws the outage as an exception. */
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
