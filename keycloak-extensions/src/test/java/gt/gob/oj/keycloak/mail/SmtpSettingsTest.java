package gt.gob.oj.keycloak.mail;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.mail.MonitoredSockets;
import jakarta.mail.Session;
import java.util.Map;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keycloak.email.EmailAuthenticator.AuthenticatorType;

class SmtpSettingsTest {

    @Test
    void realm_without_settings_sends_unencrypted_with_default_timeouts() {
        Session session = session(Map.of(), null, false);
        assertThat(session.getProperties())
                .containsEntry("mail.smtp.auth", "false")
                .containsEntry("mail.smtp.ssl.enable", "false")
                .containsEntry("mail.smtp.starttls.enable", "false")
                .containsEntry("mail.smtp.timeout", "30000")
                .containsEntry("mail.smtp.writetimeout", "30000")
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.quitwait", "false")
                .containsEntry("mail.smtp.socketFactory.fallback", "false")
                .containsEntry("mail.mime.allowutf8", "false")
                .containsEntry("mail.from", "")
                .containsKey("mail.smtp.socketFactory")
                .doesNotContainKeys(
                        "mail.smtp.host",
                        "mail.smtp.auth.mechanisms",
                        "mail.smtp.ssl.socketFactory",
                        "mail.smtp.ssl.checkserveridentity",
                        "mail.smtp.ssl.trust");
    }

    @Test
    void console_settings_reach_the_mail_server() {
        Session session = session(
                Map.of(
                        "host", "mail.example",
                        "port", "25",
                        "envelopeFrom", "bounces@example.com",
                        "from", "portal@example.com",
                        "auth", "true",
                        "ssl", "true",
                        "starttls", "true",
                        "authType", "token",
                        "timeout", "1",
                        "allowutf8", "true"),
                null,
                false);
        assertThat(session.getProperties())
                .containsEntry("mail.smtp.host", "mail.example")
                .containsEntry("mail.smtp.port", "25")
                .containsEntry("mail.smtp.from", "bounces@example.com")
                .containsEntry("mail.from", "portal@example.com")
                .containsEntry("mail.smtp.auth", "true")
                .containsEntry("mail.smtp.ssl.enable", "true")
                .containsEntry("mail.smtp.starttls.enable", "true")
                .containsEntry("mail.smtp.auth.mechanisms", "XOAUTH2")
                .containsEntry("mail.smtp.timeout", "1")
                .containsEntry("mail.mime.allowutf8", "true");
    }

    @Test
    void certificate_must_match_the_server_name_unless_the_truststore_allows_any() {
        SSLSocketFactory trusted = (SSLSocketFactory) SSLSocketFactory.getDefault();
        assertThat(session(Map.of(), trusted, false).getProperties())
                .containsEntry("mail.smtp.ssl.socketFactory", trusted)
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .doesNotContainKey("mail.smtp.ssl.trust");
        assertThat(session(Map.of(), trusted, true).getProperties())
                .containsEntry("mail.smtp.ssl.checkserveridentity", "false")
                .containsEntry("mail.smtp.ssl.trust", "*");
    }

    @Test
    void client_authenticates_only_if_the_realm_says_so() {
        assertThat(new SmtpSettings(Map.of("authType", "token")).authenticator())
                .isEqualTo(AuthenticatorType.NONE);
        assertThat(new SmtpSettings(Map.of("auth", "true")).authenticator()).isEqualTo(AuthenticatorType.BASIC);
        assertThat(new SmtpSettings(Map.of("auth", "true", "authType", "token")).authenticator())
                .isEqualTo(AuthenticatorType.TOKEN);
    }

    @Test
    void either_kind_of_tls_counts_as_encryption() {
        assertThat(new SmtpSettings(Map.of("ssl", "true")).isEncrypted()).isTrue();
        assertThat(new SmtpSettings(Map.of("starttls", "true")).isEncrypted()).isTrue();
        assertThat(new SmtpSettings(Map.of("ssl", "false")).isEncrypted()).isFalse();
    }

    @Test
    void blank_setting_counts_as_missing() {
        assertThat(new SmtpSettings(Map.of("timeout", " ")).text("timeout", "30000"))
                .isEqualTo("30000");
    }

    private static Session session(Map<String, String> config, @Nullable SSLSocketFactory trusted, boolean anyName) {
        return new SmtpSettings(config).session(new MonitoredSockets(), trusted, anyName);
    }
}
