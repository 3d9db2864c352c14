package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.Admission;
import gt.gob.oj.keycloak.cape.Conflict;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legacy account, and what an import found out about it.
 *
 * @param userId the id of the local person, existing or to be created
 * @param format of its password; null if no format can read it
 * @param known whether it is already a local person
 * @param arrived whether that person has the id of a migrated account; otherwise address and CUI match
 */
record CheckedAccount(
        LegacyAccount account,
        String userId,
        @Nullable String format,
        Admission admission,
        boolean known,
        boolean arrived) {

    boolean enters() {
        return !known && admission.admits();
    }

    boolean entersCui() {
        return enters() && admission.entersCui();
    }

    /** Accounts that are disabled in CAPE cause no cases. */
    List<Conflict> cases() {
        return known || admission.conflicts().contains(Conflict.DISABLED)
                ? List.of()
                : admission.conflicts().stream().filter(Conflict::isForDesk).toList();
    }

    @Override
    public String toString() {
        return "CheckedAccount[" + account + ", " + admission + "]";
    }
}
