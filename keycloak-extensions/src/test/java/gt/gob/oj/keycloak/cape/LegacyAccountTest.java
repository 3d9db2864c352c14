package gt.gob.oj.keycloak.cape;

import static gt.gob.oj.keycloak.cape.LegacyAccountBuilder.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.citizen.Cui;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegacyAccountTest {

    @Test
    void its_local_id_is_always_the_same_and_another_one_in_another_realm() {
        String id = anAccount("7").build().localId("oj");
        assertThat(id).isEqualTo("4627ba2a-05f0-30ae-acfd-42592d3e876a");
        assertThat(anAccount("7").build().localId("other")).isNotEqualTo(id);
        assertThat(anAccount("8").build().localId("oj")).isNotEqualTo(id);
    }

    @Test
    void a_cui_is_read_however_it_is_grouped_and_with_a_wrong_check_digit_too() {
        assertThat(anAccount("1").withCui("2032 55852-0108").build().plausibleCui())
                .contains(new Cui("2032558520108"));
        assertThat(anAccount("1").withCui("2032558500108").build().plausibleCui())
                .contains(new Cui("2032558500108"));
        assertThat(anAccount("1").withCui("ana@example.com").build().plausibleCui())
                .isEmpty();
        assertThat(anAccount("1").withCui(null).build().plausibleCui()).isEmpty();
    }

    @Test
    void its_text_form_is_its_id() {
        assertThat(anAccount("7").build()).hasToString("LegacyAccount[id=7]");
    }

    @Test
    void of_one_address_the_first_active_account_counts_else_the_first() {
        LegacyAccount off = anAccount("1").inactive().build();
        LegacyAccount on = anAccount("2").build();
        assertThat(Duplicates.ofAddress(List.of(off, on, anAccount("3").build())))
                .contains(on);
        assertThat(Duplicates.ofAddress(List.of(off, anAccount("2").inactive().build())))
                .contains(off);
        assertThat(Duplicates.ofAddress(List.of())).isEmpty();
    }

    @Test
    void of_one_cui_the_only_active_account_counts_and_none_of_several() {
        LegacyAccount off = anAccount("1").inactive().build();
        LegacyAccount on = anAccount("2").build();
        assertThat(Duplicates.ofCui(List.of(off, on))).contains(on);
        assertThat(Duplicates.ofCui(List.of(on, anAccount("3").build()))).isEmpty();
        assertThat(Duplicates.ofCui(List.of(off))).contains(off);
        assertThat(Duplicates.ofCui(List.of())).isEmpty();
    }

    @Test
    void an_account_is_no_duplicate_of_itself_nor_of_an_inactive_one() {
        LegacyAccount one = anAccount("1").build();
        assertThat(Duplicates.isAnotherActive(List.of(one), one)).isFalse();
        assertThat(Duplicates.isAnotherActive(
                        List.of(one, anAccount("2").inactive().build()), one))
                .isFalse();
        assertThat(Duplicates.isAnotherActive(List.of(one, anAccount("2").build()), one))
                .isTrue();
    }
}
