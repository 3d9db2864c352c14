package gt.gob.oj.keycloak.cape;

import java.util.Optional;

/** The accounts of CAPE. */
public interface LegacyAccounts {

    /**
     * Empty when CAPE answered that nobody has this address.
     *
     * @param email in lower case
     * @throws LegacyUnavailableException when CAPE did not answer: nothing is known of the person
     */
    Optional<LegacyAccount> findByEmail(String email);
}
