package gt.gob.oj.journeys.people;

import java.util.Locale;

/** People who are there from the start. */
public enum LocalPerson {
    CIUDADANO,
    VERIFICADO,
    REVISOR,
    REVISOR2,
    AGENTE,
    ADMINISTRADOR,
    AUDITOR,
    CAPE1;

    public static final String PASSWORD = "Portal-2026!";

    public String email() {
        return name().toLowerCase(Locale.ROOT) + "@example.com";
    }
}
