package gt.gob.oj.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.settings.SecretKeys;
import org.junit.jupiter.api.Test;

class FormTokensTest {
    private final FormTokens tokens = new FormTokens(new SecretKeys("secret").keyFor("forms"));

    @Test
    void a_field_matches_the_cookie_it_was_made_for() {
        String cookie = tokens.newCookie();
        assertThat(tokens.belongTogether(cookie, tokens.fieldFor(cookie).orElseThrow()))
                .isTrue();
    }

    @Test
    void a_field_of_another_browser_is_refused() {
        String other = tokens.fieldFor(tokens.newCookie()).orElseThrow();
        assertThat(tokens.belongTogether(tokens.newCookie(), other)).isFalse();
    }

    @Test
    void an_unsigned_cookie_is_refused() {
        assertThat(tokens.fieldFor("0011.signature")).isEmpty();
        assertThat(tokens.fieldFor("nothing")).isEmpty();
    }

    @Test
    void a_cookie_of_another_portal_is_refused() {
        FormTokens others = new FormTokens(new SecretKeys("other secret").keyFor("forms"));
        assertThat(tokens.fieldFor(others.newCookie())).isEmpty();
    }
}
