package gt.gob.oj.keycloak.cape;

import static gt.gob.oj.keycloak.cape.LegacyAccountBuilder.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.citizen.Cui;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegacyAccountTest {

    @Test
    void local_id_is_stable_and_differs_between_realms() {
        String id = anAccount("7").build().localId("oj");
        assertThat(id).isEqualTo("4627ba2a-05f0-30ae-acfd-42592d3e876a");
        assertThat(anAccount("7").build().localId("other")).isNotEqualTo(id);
        assertThat(anAccount("8").build().localId("oj")).isNotEqualTo(id);
    }

    @Test
    void cui_is_read_in_any_grouping_even_with_a_wrong_check_digit() {
        assertThat(anAccount("1").withCui("2032 55852-0108").build().plausibleCui())
                .contains(new Cui("2032558520108"));
        assertThat(anAccount("1").withCui("2032558500108").build().plausibleCui())
                .contains(new Cui("2032558500108"));
        assertThat(anAccount("1").withCui("ana@example.com").build().plausibleCui())
                .isEmpty();
        assertThat(anAccount("1").withCui(null).build().plausibleCui()).isEmpty();
    }

    @Test
    void to_string_shows_only_the_id() {
        assertThat(anAccount("7").build()).hasToString("LegacyAccount[id=7]");
    }

    @Test
    void first_active_account_counts_for_a_shared_address_else_the_first() {
        LegacyAccount off = anAccount("1").inactive().build();
        LegacyAccount on = anAccount("2").build();
        assertThat(Duplicates.ofAddress(List.of(off, on, anAccount("3").build())))
                .contains(on);
        assertThat(Duplicates.ofAddress(List.of(off, anAccount("2").inactive().build())))
                .contains(off);
        assertThat(Duplicates.ofAddress(List.of())).isEmpty();
    }

    @Test
    void only_active_account_counts_for_a_shared_cui_and_none_if_there_are_several() {
        LegacyAccount off = anAccount("1").inactive().build();
        LegacyAccount on = anAccount("2").build();
        assertThat(Duplicates.ofCui(List.of(off, on))).contains(on);
        assertThat(Duplicates.ofCui(List.of(on, anAccount("3").build()))).isEmpty();
        assertThat(Duplicates.ofCui(List.of(off))).contains(off);
        assertThat(Duplicates.ofCui(List.of())).isEmpty();
    }

    @Test
    void account_is_no_duplicate_of_itself_or_of_an_inactive_one() {
        LegacyAccount one = anAccount("1").build();
        assertThat(Duplicates.isAnotherActive(List.of(one), one)).isFalse();
        assertThat(Duplicates.isAnotherActive(
                        List.of(one, anAccount("2").inactive().build()), one))
                .isFalse();
        assertThat(Duplicates.isAnotherActive(List.of(one, anAccount("2").build()), one))
                .isTrue();
    }
}
