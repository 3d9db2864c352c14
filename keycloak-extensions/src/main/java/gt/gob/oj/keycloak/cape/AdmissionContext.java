package gt.gob.oj.keycloak.cape;

import java.time.LocalDate;

/**
 * The facts needed to judge a legacy account, apart from the account itself. A sign-in looks them up for one account,
 * an import for many at once.
 *
 * @param cuiTwice another active legacy account has the same CUI
 * @param emailTwice another active legacy account with an earlier id has the same address
 * @param cuiTaken a local person with another address has the CUI
 * @param emailTaken a local person has the address, but not the CUI
 */
public record AdmissionContext(
        boolean cuiTwice, boolean emailTwice, boolean cuiTaken, boolean emailTaken, LocalDate today) {}
