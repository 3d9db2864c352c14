package gt.gob.oj.keycloak.cape.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BreakerLegacyAccountsTest {

    private final AtomicInteger questions = new AtomicInteger();
    private boolean down = true;

    private final LegacyAccounts cape = email -> {
        questions.incrementAndGet();
        if (down) {
            throw new LegacyUnavailableException("down", new IllegalStateException());
        }
        return Optional.empty();
    };

    @Test
    void afterFiveFailuresInARowCapeIsNotAskedForAWhile() {
        LegacyAccounts accounts = new BreakerLegacyAccounts(cape, Duration.ofHours(1));
        for (int i = 0; i < 20; i++) {
            assertOutage(accounts);
        }
        assertThat(questions).hasValue(5);
    }

    @Test
    void afterThePauseOneAnswerIsEnoughToAskAgain() {
        LegacyAccounts accounts = new BreakerLegacyAccounts(cape, Duration.ZERO);
        for (int i = 0; i < 5; i++) {
            assertOutage(accounts);
        }
        down = false;
        assertThat(accounts.findByEmail("ana@example.com")).isEmpty();
        assertThat(accounts.findByEmail("ana@example.com")).isEmpty();
        assertThat(questions).hasValue(7);
    }

    @Test
    void failuresThatAreNotInARowDoNotCount() {
        LegacyAccounts accounts = new BreakerLegacyAccounts(cape, Duration.ofHours(1));
        for (int i = 0; i < 4; i++) {
            assertOutage(accounts);
        }
        down = false;
        assertThat(accounts.findByEmail("ana@example.com")).isEmpty();
        down = true;
        for (int i = 0; i < 5; i++) {
            assertOutage(accounts);
        }
        assertThat(questions).hasValue(10);
    }

    private static void assertOutage(LegacyAccounts accounts) {
        assertThatExceptionOfType(LegacyUnavailableException.class)
                .isThrownBy(() -> accounts.findByEmail("ana@example.com"));
    }
}
