package gt.gob.oj.keycloak.cape.storage;

import gt.gob.oj.keycloak.AddressOwner;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.lookup.CapeUser;
import gt.gob.oj.keycloak.citizen.Cui;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Queries people of CAPE in all storages of a realm. */
public record LegacyPeople(KeycloakSession session, RealmModel realm) {

    /** Whether the user represents a legacy account that is not local yet. */
    public static boolean isLegacy(UserModel user) {
        return user instanceof CapeUser;
    }

    /** The accounts that count for the typed name, at most one per storage. */
    public LegacyAnswer<List<LegacyAccount>> find(String typed) {
        LegacyAnswer<List<LegacyAccount>> all = new LegacyAnswer.Found<>(List.of());
        for (CapeStorage storage : storages()) {
            all = all.flatMap(before -> storage.find(typed).map(found -> joined(before, found)));
        }
        return all;
    }

    private static List<LegacyAccount> joined(List<LegacyAccount> before, Optional<LegacyAccount> found) {
        return Stream.concat(before.stream(), found.stream()).toList();
    }

    public LegacyAnswer<Optional<LegacyAccount>> withId(String id) {
        return first(storage -> storage.account(id));
    }

    /** The account with this id in CAPE, if it is not local yet. */
    public LegacyAnswer<Optional<CapeUser>> userWithId(String id) {
        return first(storage -> storage.withId(realm, id));
    }

    /** The owner of a normalised address, local or legacy. An outage matters only if no local person has it. */
    public LegacyAnswer<Optional<UserModel>> ownerOf(String address) {
        Optional<UserModel> owner = AddressOwner.of(session, realm, address);
        // Keycloak has queried CAPE; the request's cache knows whether it answered.
        return owner.isPresent()
                ? new LegacyAnswer.Found<>(owner)
                : find(address).map(nobody -> owner);
    }

    /** Whether any account has this CUI, even if several do and the owner is unknown. */
    public LegacyAnswer<Boolean> isKnown(Cui cui) {
        return first(storage ->
                        storage.isKnown(cui).map(known -> Optional.of(cui).filter(carried -> known)))
                .map(Optional::isPresent);
    }

    /** The number of accounts. Empty if one of the storages cannot count or does not answer. */
    public OptionalLong count() {
        return storages().stream()
                .map(storage -> storage.count().orInOutage(OptionalLong.empty()))
                .reduce(LegacyPeople::sum)
                .orElse(OptionalLong.empty());
    }

    /** Whether every storage answers. Only those are queried whose last query failed. */
    public boolean isAnswering() {
        return storages().stream().allMatch(CapeStorage::isAnswering);
    }

    private static OptionalLong sum(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(one.getAsLong() + other.getAsLong())
                : OptionalLong.empty();
    }

    /** Creates the local person of an account whose owner has proved to own its address. */
    public LegacyAnswer<Optional<UserModel>> makeLocal(CapeUser user) {
        return first(storage -> storage.makeLocal(realm, user));
    }

    /** The first value found. An outage if no storage has a value and one did not answer. */
    private <T> LegacyAnswer<Optional<T>> first(Function<CapeStorage, LegacyAnswer<Optional<T>>> question) {
        LegacyAnswer<Optional<T>> none = new LegacyAnswer.Found<>(Optional.empty());
        for (CapeStorage storage : storages()) {
            switch (question.apply(storage)) {
                case LegacyAnswer.Found<Optional<T>> found
                when found.value().isPresent() -> {
                    return found;
                }
                case LegacyAnswer.Found<Optional<T>> nothing -> {}
                case LegacyAnswer.Outage<Optional<T>> outage -> none = outage;
            }
        }
        return none;
    }

    private List<CapeStorage> storages() {
        return CapeStorages.of(session, realm).toList();
    }
}
