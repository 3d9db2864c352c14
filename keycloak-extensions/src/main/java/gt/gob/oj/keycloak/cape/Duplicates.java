package gt.gob.oj.keycloak.cape;

import java.util.List;
import java.util.Optional;

/** Which of several legacy accounts with one address or one CUI counts. */
public final class Duplicates {

    private Duplicates() {}

    /** The first that is active, else the first. */
    public static Optional<LegacyAccount> ofAddress(List<LegacyAccount> accounts) {
        return accounts.stream()
                .filter(LegacyAccount::active)
                .findFirst()
                .or(() -> accounts.stream().findFirst());
    }

    /** The only active one; none where several are active, because none of them is known to be the owner. */
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
