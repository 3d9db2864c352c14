package gt.gob.oj.keycloak.cape;

import static org.assertj.core.api.Assertions.fail;

/** Unwraps answers in tests. Each must be what the test expects, a value or an outage. */
public final class Answers {

    private Answers() {}

    public static <T> T found(LegacyAnswer<T> answer) {
        return switch (answer) {
            case LegacyAnswer.Found<T>(T value) -> value;
            case LegacyAnswer.Outage<T>(var reason) -> fail("an outage", reason);
        };
    }

    public static LegacyUnavailableException outage(LegacyAnswer<?> answer) {
        return switch (answer) {
            case LegacyAnswer.Found<?>(var value) -> fail("no outage, but " + value);
            case LegacyAnswer.Outage<?>(var reason) -> reason;
        };
    }
}
