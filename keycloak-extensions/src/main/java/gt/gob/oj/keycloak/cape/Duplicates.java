package gt.gob.oj.keycloak.cape;

import java.util.List;
import java.util.Optional;

/** Chooses among legacy accounts that share an address or a CUI. */
public final class Duplicates {

    private Duplicates() {}

    /** The first active account, otherwise the first one. */
    public static Optional<LegacyAccount> ofAddress(List<LegacyAccount> accounts) {
        return accounts.stream()
                .filter(LegacyAccount::active)
                .findFirst()
                .or(() -> accounts.stream().findFirst());
    }

    /** The only active account. Empty if several are active, because the owner is then unknown. */
    public static Optional<LegacyAccount> ofCui(List<LegacyAccount> accounts) {
        List<LegacyAccount> active =
                accounts.stream().filter(LegacyAccount::active).toList();
        return active.isEmpty()
                ? accounts.stream().findFirst()
                : active.size() == 1 ? Optional.of(active.getFirst()) : Optional.empty();
    }

    public static boolean isAnotherActive(List<LegacyAccount> accounts, LegacyAccount one) {
        return accounts.stream().anyMatch(other -> other.active() && !other.id().equals(one.id()));
    }
}
