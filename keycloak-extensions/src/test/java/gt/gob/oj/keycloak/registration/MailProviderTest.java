package gt.gob.oj.keycloak.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailProviderTest {

    @ParameterizedTest
    @CsvSource({
        "gmial.com, gmail.com",
        "gamil.com, gmail.com",
        "gmal.com, gmail.com",
        "gmaill.com, gmail.com",
        "gmail.con, gmail.com",
        "gnail.com, gmail.com",
        "hotmial.com, hotmail.com",
        "hotmail.co, hotmail.com",
        "outlok.com, outlook.com",
        "yahooo.es, yahoo.es"
    })
    void typing_error_in_the_domain_causes_a_question(String typed, String meant) {
        assertThat(MailProvider.suggestion("ana@" + typed)).contains("ana@" + meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gmail.com", "ymail.com", "mail.com", "oj.gob.gt", "example.com", "yahoo.com.mx", "outlook.es"})
    void plausible_domain_causes_no_question(String domain) {
        assertThat(MailProvider.suggestion("ana@" + domain)).isEmpty();
    }
}
