package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.Conflict;
import gt.gob.oj.keycloak.cape.Judgement;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The decision about one account.
 *
 * @param userId the id of the local person, existing or to be created
 * @param format of its password; null if no format can read it
 * @param known whether it is already a local person
 * @param arrived whether that person has the id of a migrated account; otherwise address and CUI match
 */
record Verdict(
        LegacyAccount account,
        String userId,
        @Nullable String format,
        Judgement judgement,
        boolean known,
        boolean arrived) {

    boolean enters() {
        return !known && judgement.admits();
    }

    boolean entersCui() {
        return enters() && judgement.entersCui();
    }

    /** Accounts that are disabled in CAPE cause no cases. */
    List<Conflict> cases() {
        return known || judgement.conflicts().contains(Conflict.DISABLED)
                ? List.of()
                : judgement.conflicts().stream().filter(Conflict::isForDesk).toList();
    }

    @Override
    public String toString() {
        return "Verdict[" + account + ", " + judgement + "]";
    }
}
