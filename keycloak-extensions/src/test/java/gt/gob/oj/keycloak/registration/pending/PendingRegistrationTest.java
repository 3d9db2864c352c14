package gt.gob.oj.keycloak.registration.pending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Seal;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PendingRegistrationTest {

    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Seal SEAL =
            new Seal(new SecretKeySpec("a key of the realm".getBytes(UTF_8), "HmacSHA256"), "code");

    private final PendingRegistration registration = new PendingRegistration();

    @BeforeEach
    void mailed() {
        registration.id = "a";
        mailed("123456", NOW);
    }

    @Test
    void mailed_code_is_accepted() {
        assertThat(answer("123456", NOW)).isEqualTo(CodeAnswer.RIGHT);
    }

    @Test
    void code_expires_after_ten_minutes() {
        assertThat(answer("123456", NOW.plus(TEN_MINUTES).minusMillis(1))).isEqualTo(CodeAnswer.RIGHT);
        assertThat(answer("123456", NOW.plus(TEN_MINUTES))).isEqualTo(CodeAnswer.EXPIRED);
    }

    @Test
    void five_wrong_attempts_void_the_code() {
        for (int i = 0; i < 4; i++) {
            assertThat(answer("000000", NOW)).isEqualTo(CodeAnswer.WRONG);
        }
        assertThat(answer("000000", NOW)).isEqualTo(CodeAnswer.VOID);
        assertThat(answer("123456", NOW)).isEqualTo(CodeAnswer.VOID);
    }

    @Test
    void another_mail_has_another_code_with_new_attempts() {
        answer("000000", NOW);
        mailed("654321", NOW.plusSeconds(60));
        assertThat(answer("123456", NOW.plusSeconds(61))).isEqualTo(CodeAnswer.WRONG);
        assertThat(registration.wrongCodes).isEqualTo(1);
        assertThat(answer("654321", NOW.plusSeconds(61))).isEqualTo(CodeAnswer.RIGHT);
    }

    @Test
    void without_a_mail_no_code_is_accepted() {
        registration.mail(NOW, TEN_MINUTES);
        assertThat(answer("123456", NOW)).isEqualTo(CodeAnswer.WRONG);
        assertThat(answer("", NOW)).isEqualTo(CodeAnswer.WRONG);
    }

    @Test
    void mails_are_a_minute_apart_and_five_at_most() {
        assertThat(registration.waitForNextMail(NOW.plusSeconds(15))).contains(Duration.ofSeconds(45));
        assertThat(registration.waitForNextMail(NOW.plusSeconds(60))).isEmpty();
        for (int i = 1; i < 5; i++) {
            assertThat(registration.hasMailsLeft()).isTrue();
            registration.mail(NOW.plusSeconds(60L * i), TEN_MINUTES);
        }
        assertThat(registration.hasMailsLeft()).isFalse();
    }

    private void mailed(String code, Instant now) {
        registration.mail(now, TEN_MINUTES);
        registration.hold(code, SEAL);
    }

    private CodeAnswer answer(String code, Instant now) {
        return registration.answer(code, SEAL, now);
    }
}
