package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.Cui;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The accounts of CAPE, read only. Nothing is unique there but the id, so that whoever asks by a key is given all rows
 * that have it, at most {@link #MOST}, in the order of their ids.
 *
 * <p>All methods throw {@link LegacyUnavailableException} when CAPE did not answer: then nothing is known of anybody.
 */
public interface LegacyAccounts {

    int MOST = 20;

    /**
     * Rows that have this address.
     *
     * @param email in lower case, without white space
     */
    List<LegacyAccount> findByEmail(String email);

    /** Rows that carry this CUI, however its digits are grouped there. */
    List<LegacyAccount> findByCui(Cui cui);

    Optional<LegacyAccount> findById(String id);

    /**
     * All accounts, page by page: the next ones in the order of their ids. The last page is shorter than asked for.
     *
     * @param afterId id of the last account of the page before, empty for the first page
     */
    List<LegacyAccount> page(String afterId, int size);

    /** How many accounts there are. Empty where that cannot be told soon. */
    default OptionalLong count() {
        return OptionalLong.empty();
    }
}
