package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.Cui;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Read access to CAPE's accounts. Only ids are unique there: a search by another key returns all matching rows, at most
 * {@link #MOST}, ordered by id. Adapters return an outage as {@link LegacyAnswer.Outage} and never throw it.
 */
public interface LegacyAccounts {

    int MOST = 20;

    /**
     * The rows with this address.
     *
     * @param email trimmed and in lower case
     */
    LegacyAnswer<List<LegacyAccount>> findByEmail(String email);

    /** The rows with this CUI, however its digits are grouped. */
    LegacyAnswer<List<LegacyAccount>> findByCui(Cui cui);

    LegacyAnswer<Optional<LegacyAccount>> findById(String id);

    /**
     * One page of all accounts, ordered by id. The last page is shorter than requested.
     *
     * @param afterId the last id of the previous page; empty for the first page
     */
    LegacyAnswer<List<LegacyAccount>> page(String afterId, int size);

    /** The number of accounts. Empty if counting takes too long. */
    default LegacyAnswer<OptionalLong> count() {
        return new LegacyAnswer.Found<>(OptionalLong.empty());
    }

    /** Whether the last query was answered. Sends none itself. */
    default boolean lastAnswered() {
        return true;
    }
}
