package gt.gob.oj.keycloak.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.queue.Lease;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.IDN;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingMessageTest {

    private static final Map<String, String> REALM =
            Map.of("from", "portal@example.com", "fromDisplayName", "Portal de Servicios Electrónicos");

    @Test
    void sender_and_reply_address_come_from_the_realm() throws Exception {
        MimeMessage message = message(REALM, "text", "<p>html</p>");
        assertThat(message.getFrom())
                .containsExactly(new InternetAddress("portal@example.com", "Portal de Servicios Electrónicos"));
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal())
                .isEqualTo("Portal de Servicios Electrónicos");
        assertThat(message.getReplyTo()).containsExactly(message.getFrom());
        assertThat(message.getAllRecipients()).containsExactly(new InternetAddress("ana@example.com"));
        assertThat(message.getSubject()).isEqualTo("Confirme su dirección");
        assertThat(message.getMessageID()).contains("7d0f");
        assertThat(message.getSentDate().toInstant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void reply_address_may_differ_from_the_sender() throws Exception {
        MimeMessage message = message(
                Map.of("from", "portal@example.com", "replyTo", "ayuda@example.com", "replyToDisplayName", "Ayuda"),
                "text",
                null);
        assertThat(((InternetAddress) message.getReplyTo()[0]).getAddress()).isEqualTo("ayuda@example.com");
        assertThat(((InternetAddress) message.getReplyTo()[0]).getPersonal()).isEqualTo("Ayuda");
    }

    @Test
    void text_precedes_html_and_either_may_be_missing() throws Exception {
        MimeMultipart both =
                (MimeMultipart) message(REALM, "text ñ", "<p>ñ</p>").getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        assertThat(both.getBodyPart(0).getContent()).isEqualTo("text ñ");
        assertThat(both.getBodyPart(0).getContentType()).containsIgnoringCase("utf-8");
        assertThat(both.getBodyPart(1).getContent()).isEqualTo("<p>ñ</p>");
        assertThat(both.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
        assertThat(parts("text", null)).isEqualTo(1);
        assertThat(parts(null, "<p>html</p>")).isEqualTo(1);
        assertThat(parts(null, null)).isZero();
    }

    @Test
    void domain_in_its_own_script_is_converted_to_ascii() throws AddressException {
        assertThat(OutgoingMessage.address("ana@correño.gt", false).getAddress())
                .isEqualTo("ana@" + IDN.toASCII("correño.gt"));
        assertThat(OutgoingMessage.address("ana@correño.gt", true).getAddress()).isEqualTo("ana@correño.gt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "ana@", "ana lopez@example.com", "ñandú@example.com"})
    void address_that_the_mail_server_cannot_handle_is_invalid(String typed) {
        assertThatThrownBy(() -> OutgoingMessage.address(typed, false)).isInstanceOf(AddressException.class);
    }

    @Test
    void mail_server_with_smtputf8_accepts_every_script() throws AddressException {
        assertThat(OutgoingMessage.address("ñandú@example.com", true).getAddress())
                .isEqualTo("ñandú@example.com");
    }

    @Test
    void to_string_of_mail_and_task_masks_the_recipient() {
        assertThat(mail("text", null)).hasToString("OutgoingMail[id=7d0f]");
        assertThat(new DueTask(new Lease("8e1f", 1), "oj", "reset", "ana@example.com"))
                .hasToString("DueTask[id=8e1f, kind=reset]");
    }

    private static int parts(@Nullable String text, @Nullable String html) throws Exception {
        return ((MimeMultipart) OutgoingMessage.body(mail(text, html))).getCount();
    }

    private static MimeMessage message(Map<String, String> config, @Nullable String text, @Nullable String html)
            throws Exception {
        return OutgoingMessage.of(
                Session.getInstance(new Properties()),
                new SmtpSettings(config),
                mail(text, html),
                new InternetAddress("ana@example.com"));
    }

    private static OutgoingMail mail(@Nullable String text, @Nullable String html) {
        return new OutgoingMail(new Lease("7d0f", 1), "oj", "ana@example.com", "Confirme su dirección", text, html);
    }
}
