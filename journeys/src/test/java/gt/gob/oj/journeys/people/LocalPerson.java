package gt.gob.oj.journeys.people;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** People whom the realm import creates. */
public enum LocalPerson {
    CIUDADANO,
    VERIFICADO,
    REVISOR,
    REVISOR2,
    AGENTE,
    ADMINISTRADOR,
    ADMINISTRADOR2,
    TECNICO,
    AUDITOR,
    CAPE1;

    public static final String PASSWORD = "Portal-2026!";

    /** Secret of the authenticator app that all test staff share. */
    public static final String SECRET = "JBSWY3DPEHPK3PXP";

    private static final Set<LocalPerson> STAFF = EnumSet.range(REVISOR, AUDITOR);

    public boolean givesCodes() {
        return STAFF.contains(this);
    }

    public String email() {
        return name().toLowerCase(Locale.ROOT) + "@example.com";
    }
}
