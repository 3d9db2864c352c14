package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.Conflict;
import gt.gob.oj.keycloak.cape.Judgement;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of one account.
 *
 * @param userId the id of the local person whom it becomes, or is already
 * @param format of its password, null when nobody can read it
 * @param known it is a local person already
 * @param arrived by the id of a first sign-in or of an import; otherwise by address and CUI
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

    /** Nothing is to be decided about an account that CAPE has switched off. */
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
