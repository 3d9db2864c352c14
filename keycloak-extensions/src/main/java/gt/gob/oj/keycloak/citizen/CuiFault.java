package gt.gob.oj.keycloak.citizen;

/** The faults of a text as a {@link Cui}. */
public enum CuiFault {
    FORMAT,
    DEPARTMENT,
    MUNICIPALITY
}
