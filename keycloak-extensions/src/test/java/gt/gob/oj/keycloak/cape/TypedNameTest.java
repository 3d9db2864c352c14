package gt.gob.oj.keycloak.cape;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.citizen.Cui;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana@example.com",
                " ANA@Example.com\t",
                "\u00a0ana@example.com\u200b",
                "ana @ example.com",
                "ana@example.com."
            })
    void address_is_the_same_in_any_case_and_with_any_white_space(String typed) {
        assertThat(TypedName.read(typed)).isEqualTo(new TypedName.Address("ana@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2032558520108",
                " 2032 55852 0108 ",
                "2032-55852-0108",
                "2032\u00a055852\u00a00108",
                "2032\u201355852\u20130108"
            })
    void cui_is_the_same_in_any_grouping(String typed) {
        assertThat(TypedName.read(typed)).isEqualTo(new TypedName.OfCui(new Cui("2032558520108")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2032558520108", "2032\u201355852\u20130108", "\ufeff2032558520108"})
    void attempts_count_for_the_intended_name(String typed) {
        assertThat(TypedName.key(typed)).isEqualTo("2032558520108");
        assertThat(TypedName.key("\u200bANA@example.com.")).isEqualTo("ana@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "203255852010", "2032558529908"})
    void text_that_is_neither_address_nor_cui_matches_nobody(String typed) {
        assertThat(TypedName.read(typed)).isInstanceOf(TypedName.Neither.class);
    }
}
