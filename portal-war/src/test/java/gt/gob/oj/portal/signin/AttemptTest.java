package gt.gob.oj.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.id.State;
import org.junit.jupiter.api.Test;

class AttemptTest {
    @Test
    void an_attempt_is_restored_from_its_cookie() {
        Attempt attempt = Attempt.first(new LocalPath("/revision"));
        assertThat(Attempt.fromMap(attempt.toMap())).contains(attempt);
    }

    @Test
    void a_second_attempt_is_recognised_by_its_state_alone() {
        assertThat(Attempt.isSecond(Attempt.second(LocalPath.HOME).state())).isTrue();
        assertThat(Attempt.isSecond(Attempt.first(LocalPath.HOME).state())).isFalse();
        assertThat(Attempt.isSecond(new State("x"))).isFalse();
    }

    @Test
    void verifier_and_nonce_are_not_printed() {
        Attempt attempt = Attempt.first(LocalPath.HOME);
        assertThat(attempt.toString())
                .doesNotContain(attempt.verifier().getValue())
                .doesNotContain(attempt.nonce().getValue());
    }
}
