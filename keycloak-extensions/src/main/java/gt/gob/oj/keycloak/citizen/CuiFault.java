package gt.gob.oj.keycloak.citizen;

/** What is wrong with a text that was meant to be a {@link Cui}. */
public enum CuiFault {
    FORMAT,
    DEPARTMENT,
    MUNICIPALITY
}
