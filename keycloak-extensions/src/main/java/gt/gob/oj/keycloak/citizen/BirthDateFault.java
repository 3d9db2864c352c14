package gt.gob.oj.keycloak.citizen;

/** What is wrong with the day, month and year that were meant to be a {@link BirthDate}. */
public enum BirthDateFault {
    MISSING,
    NOT_A_DATE,
    SHORT_YEAR,
    IN_THE_FUTURE,
    TOO_LONG_AGO
}
