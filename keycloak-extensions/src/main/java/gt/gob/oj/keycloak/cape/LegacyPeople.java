package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.Cui;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Legacy accounts by their id, and which of several with one address or one CUI counts. */
public final class LegacyPeople {

    private LegacyPeople() {}

    /** Empty, too, while CAPE is silent: {@link CapeOutage} then tells. */
    public static Optional<LegacyAccount> withId(KeycloakSession session, RealmModel realm, String id) {
        return CapeStorages.of(session, realm)
                .flatMap(storage -> storage.account(id).stream())
                .findFirst();
    }

    /** Whether the user stands for a legacy account and is not local yet. */
    public static boolean isLegacy(UserModel user) {
        return user instanceof CapeUser;
    }

    /** Whether any account carries this CUI, also where nobody knows which of several is its owner's. */
    public static boolean isKnown(KeycloakSession session, RealmModel realm, Cui cui) {
        return CapeStorages.of(session, realm).anyMatch(storage -> storage.isKnown(cui));
    }

    /** How many accounts there are. Empty where one of the storages does not tell, or is silent. */
    public static OptionalLong count(KeycloakSession session, RealmModel realm) {
        List<OptionalLong> counts =
                CapeStorages.of(session, realm).map(CapeStorage::count).toList();
        return counts.isEmpty() || counts.stream().anyMatch(OptionalLong::isEmpty)
                ? OptionalLong.empty()
                : OptionalLong.of(
                        counts.stream().mapToLong(OptionalLong::getAsLong).sum());
    }

    /** The first that is active, else the first. */
    static Optional<LegacyAccount> ofAddress(List<LegacyAccount> accounts) {
        return accounts.stream()
                .filter(LegacyAccount::active)
                .findFirst()
                .or(() -> accounts.stream().findFirst());
    }

    /** The one that is active; nobody where it is several, for none of them is known to be the owner. */
    static Optional<LegacyAccount> ofNumber(List<LegacyAccount> accounts) {
        List<LegacyAccount> active =
                accounts.stream().filter(LegacyAccount::active).toList();
        return active.isEmpty()
                ? accounts.stream().findFirst()
                : active.size() == 1 ? Optional.of(active.getFirst()) : Optional.empty();
    }

    static boolean isAnotherActive(List<LegacyAccount> accounts, LegacyAccount one) {
        return accounts.stream().anyMatch(other -> other.active() && !other.id().equals(one.id()));
    }

    /** The CUI that it carries, if it carries one. */
    public static Optional<Cui> cui(LegacyAccount account) {
        return account.cui() != null && TypedName.read(account.cui()) instanceof TypedName.OfCui(Cui cui)
                ? Optional.of(cui)
                : Optional.empty();
    }
}
