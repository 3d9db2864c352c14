package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.Cui;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The accounts of CAPE, read only. Nothing is unique there but the id: a search by a key returns all rows that have it, at
 * most {@link #MOST}, in the order of their ids. Adapters answer an outage as {@link LegacyAnswer.Outage} and never throw it.
 */
public interface LegacyAccounts {

    int MOST = 20;

    /**
     * Rows that have this address.
     *
     * @param email in lower case, without white space
     */
    LegacyAnswer<List<LegacyAccount>> findByEmail(String email);

    /** Rows that carry this CUI, however its digits are grouped there. */
    LegacyAnswer<List<LegacyAccount>> findByCui(Cui cui);

    LegacyAnswer<Optional<LegacyAccount>> findById(String id);

    /**
     * All accounts, page by page: the next ones in the order of their ids. The last page is shorter than requested.
     *
     * @param afterId id of the last account of the page before, empty for the first page
     */
    LegacyAnswer<List<LegacyAccount>> page(String afterId, int size);

    /** How many accounts there are. Empty where counting takes too long. */
    default LegacyAnswer<OptionalLong> count() {
        return new LegacyAnswer.Found<>(OptionalLong.empty());
    }
}
