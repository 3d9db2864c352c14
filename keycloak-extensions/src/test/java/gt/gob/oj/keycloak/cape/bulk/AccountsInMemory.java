package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import gt.gob.oj.keycloak.citizen.Cui;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** CAPE as an in-memory list that can simulate an outage. */
final class AccountsInMemory implements LegacyAccounts {

    static final String BCRYPT = "$2b$04$7hbq2Xb0nMYd0Ib8GXdqOuqJXWcqcQsOAkqSEzPkJqnw1y0gZQ6Ce";

    private final List<LegacyAccount> accounts = new ArrayList<>();
    private final AtomicInteger answers = new AtomicInteger(Integer.MAX_VALUE);

    void add(String email, @Nullable String cui) {
        add(email, cui, BCRYPT, true);
    }

    void add(String email, @Nullable String cui, String password, boolean active) {
        accounts.add(new LegacyAccount(
                String.format(Locale.ROOT, "%08d", accounts.size() + 1),
                email,
                password,
                active,
                cui,
                LocalDate.of(1980, 1, 1),
                "Ana",
                "Sic",
                "5555"));
    }

    void addMany(int count) {
        for (int i = 0; i < count; i++) {
            add("p" + accounts.size() + "@example.com", null);
        }
    }

    /** Simulates an outage after that number of pages. */
    void fallSilentAfter(int pages) {
        answers.set(pages);
    }

    LegacyAccount get(int index) {
        return accounts.get(index);
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> page(String afterId, int size) {
        if (answers.getAndDecrement() <= 0) {
            return new LegacyAnswer.Outage<>(new LegacyUnavailableException("silent", new IOException()));
        }
        return new LegacyAnswer.Found<>(accounts.stream()
                .filter(account -> account.id().compareTo(afterId) > 0)
                .limit(size)
                .toList());
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByEmail(String email) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByCui(Cui cui) {
        throw new UnsupportedOperationException();
    }

    @Override
    public LegacyAnswer<Optional<LegacyAccount>> findById(String id) {
        throw new UnsupportedOperationException();
    }
}
