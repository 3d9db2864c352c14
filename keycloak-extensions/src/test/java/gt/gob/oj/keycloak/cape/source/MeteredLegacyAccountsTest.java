package gt.gob.oj.keycloak.cape.source;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.cape.AccountsByKey;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class MeteredLegacyAccountsTest {

    private final AccountsByKey cape = new AccountsByKey();
    private final LegacyAccounts accounts = new MeteredLegacyAccounts(cape, new SimpleMeterRegistry());

    @Test
    void the_last_query_shows_an_outage_and_its_end_without_another_query() {
        assertThat(accounts.lastAnswered()).isTrue();
        cape.goDown();
        assertThat(accounts.findById("1").isOutage()).isTrue();
        assertThat(accounts.lastAnswered()).isFalse();
        cape.comeBack();
        assertThat(accounts.lastAnswered()).isFalse();
        assertThat(accounts.findByEmail("ana@example.com").isOutage()).isFalse();
        assertThat(accounts.lastAnswered()).isTrue();
        assertThat(cape.questions()).containsExactly("1", "ana@example.com");
    }
}
