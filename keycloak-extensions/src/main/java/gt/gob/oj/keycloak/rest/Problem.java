package gt.gob.oj.keycloak.rest;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Map;

/** A refusal by an API. Enums implement it, and their names become the codes. */
public interface Problem {

    String name();

    int status();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default Response answer() {
        return ProblemAnswer.of(status(), code(), Map.of()).build();
    }
}
