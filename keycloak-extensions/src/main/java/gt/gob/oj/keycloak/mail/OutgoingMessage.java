package gt.gob.oj.keycloak.mail;

import gt.gob.oj.mail.AutomaticMessage;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.keycloak.utils.EmailValidationUtil;
import org.keycloak.utils.SMTPUtil;

/** Builds the MIME message of a queued mail; the row's id is its Message-ID. */
final class OutgoingMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private OutgoingMessage() {}

    static MimeMessage of(Session session, SmtpSettings settings, OutgoingMail mail, InternetAddress recipient)
            throws MessagingException {
        InternetAddress sender = named(settings, "from", "fromDisplayName");
        MimeMessage message = new AutomaticMessage(session, mail.id());
        message.setFrom(sender);
        message.setReplyTo(new Address[] {
            settings.text("replyTo", "").isEmpty() ? sender : named(settings, "replyTo", "replyToDisplayName")
        });
        message.setRecipient(Message.RecipientType.TO, recipient);
        message.setSubject(mail.subject(), UTF_8);
        message.setContent(body(mail));
        message.setSentDate(Date.from(Instant.now()));
        message.saveChanges();
        return message;
    }

    /**
     * @throws AddressException if the address is invalid, or needs SMTPUTF8 and the mail server does not support it
     */
    static InternetAddress address(String typed, boolean utf8) throws AddressException {
        @Nullable String converted = utf8 ? typed : SMTPUtil.convertIDNEmailAddress(typed);
        if (!EmailValidationUtil.isValidEmail(typed)
                || converted == null
                || (!utf8 && converted.chars().anyMatch(c -> c > 127))) {
            throw new AddressException("Invalid mail address");
        }
        return new InternetAddress(converted);
    }

    private static InternetAddress named(SmtpSettings settings, String name, String display) throws MessagingException {
        InternetAddress address = address(settings.text(name, ""), Boolean.parseBoolean(settings.is("allowutf8")));
        try {
            address.setPersonal(settings.text(display, ""), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return address;
    }

    static Multipart body(OutgoingMail mail) throws MessagingException {
        MimeMultipart parts = new MimeMultipart("alternative");
        if (mail.text() != null) {
            MimeBodyPart part = new MimeBodyPart();
            part.setText(mail.text(), UTF_8);
            parts.addBodyPart(part);
        }
        if (mail.html() != null) {
            MimeBodyPart part = new MimeBodyPart();
            part.setContent(mail.html(), "text/html; charset=UTF-8");
            parts.addBodyPart(part);
        }
        return parts;
    }
}
