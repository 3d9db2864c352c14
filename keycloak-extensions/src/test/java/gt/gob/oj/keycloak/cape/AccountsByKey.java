package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.Cui;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** CAPE as an in-memory list. It records the queries and can simulate an outage. */
public final class AccountsByKey implements LegacyAccounts {

    private final List<LegacyAccount> accounts = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private boolean down;

    public AccountsByKey with(LegacyAccount... more) {
        accounts.addAll(List.of(more));
        return this;
    }

    public void goDown() {
        down = true;
    }

    public void comeBack() {
        down = false;
    }

    /** The queried keys, in order. */
    public List<String> questions() {
        return questions;
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByEmail(String email) {
        return answer(
                email, accounts.stream().filter(a -> a.email().equals(email)).toList());
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByCui(Cui cui) {
        return answer(
                cui.digits(),
                accounts.stream()
                        .filter(a -> a.plausibleCui().equals(Optional.of(cui)))
                        .toList());
    }

    @Override
    public LegacyAnswer<Optional<LegacyAccount>> findById(String id) {
        return answer(id, accounts.stream().filter(a -> a.id().equals(id)).findFirst());
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> page(String afterId, int size) {
        throw new UnsupportedOperationException();
    }

    private <T> LegacyAnswer<T> answer(String key, T value) {
        questions.add(key);
        return down
                ? new LegacyAnswer.Outage<>(new LegacyUnavailableException("down", new IllegalStateException()))
                : new LegacyAnswer.Found<>(value);
    }
}
