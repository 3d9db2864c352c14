package gt.gob.oj.keycloak.citizen;

/** The faults of day, month and year as a {@link BirthDate}. */
public enum BirthDateFault {
    MISSING,
    NOT_A_DATE,
    SHORT_YEAR,
    IN_THE_FUTURE,
    TOO_LONG_AGO
}
