package gt.gob.oj.keycloak.citizen;

/**
 * A municipality as coded in a CUI.
 *
 * @param code two digits of department and two of municipality
 */
public record Municipality(String code, String department, String name) {}
