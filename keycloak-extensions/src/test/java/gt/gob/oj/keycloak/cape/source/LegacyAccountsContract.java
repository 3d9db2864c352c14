package gt.gob.oj.keycloak.cape.source;

import static gt.gob.oj.keycloak.cape.Answers.found;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.citizen.Cui;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of every adapter of the port, over the same rows. */
interface LegacyAccountsContract {

    Cui ANAS = new Cui("2032558520108");

    LegacyAccount ANA = new LegacyAccount(
            "1", "ana.lopez@example.com", "x", true, ANAS.digits(), LocalDate.of(1990, 3, 27), "Ana", "López", "5555");

    /**
     * Contains {@link #ANA}; three accounts with the address doble@example.com, ids 2 to 4, of which 2 is inactive; and
     * others.
     */
    LegacyAccounts accounts();

    @Test
    default void account_is_found_whatever_the_case_of_its_stored_address() {
        assertThat(found(accounts().findByEmail("ana.lopez@example.com"))).containsExactly(ANA);
    }

    @Test
    default void unknown_address_is_absent() {
        assertThat(found(accounts().findByEmail("nadie@example.com"))).isEmpty();
        assertThat(found(accounts().findByEmail("' or '1'='1"))).isEmpty();
    }

    @Test
    default void accounts_with_one_address_are_all_returned_in_id_order() {
        List<LegacyAccount> all = found(accounts().findByEmail("doble@example.com"));
        assertThat(all).extracting(LegacyAccount::id).containsExactly("2", "3", "4");
        assertThat(all).extracting(LegacyAccount::active).containsExactly(false, true, true);
    }

    @Test
    default void cui_is_found_in_any_grouping() {
        assertThat(found(accounts().findByCui(ANAS)))
                .extracting(LegacyAccount::id)
                .containsExactly("1", "5", "6");
        assertThat(found(accounts().findByCui(new Cui("2819681601304")))).isEmpty();
    }

    @Test
    default void account_is_found_by_id() {
        assertThat(found(accounts().findById("1"))).contains(ANA);
        assertThat(found(accounts().findById("99"))).isEmpty();
        assertThat(found(accounts().findById("abc"))).isEmpty();
        assertThat(found(accounts().findById(".."))).isEmpty();
        assertThat(found(accounts().findById("\0"))).isEmpty();
    }

    @Test
    default void pages_contain_each_account_once_and_the_last_is_shorter() {
        List<String> seen = new ArrayList<>();
        String after = "";
        List<LegacyAccount> page;
        do {
            page = found(accounts().page(after, 4));
            page.forEach(account -> seen.add(account.id()));
            after = page.isEmpty() ? after : page.getLast().id();
        } while (page.size() == 4);

        assertThat(seen).containsExactly("1", "2", "3", "4", "5", "6", "10");
    }

    @Test
    default void missing_values_are_absent_and_do_not_affect_other_rows() {
        LegacyAccount bare = found(accounts().findById("10")).orElseThrow();
        assertThat(bare.email()).isEmpty();
        assertThat(bare.password()).isEmpty();
        assertThat(bare.active()).isFalse();
        assertThat(bare.cui()).isNull();
        assertThat(bare.birthDate()).isNull();
    }
}
