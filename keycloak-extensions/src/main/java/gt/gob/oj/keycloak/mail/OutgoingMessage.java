package gt.gob.oj.keycloak.mail;

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

/** A mail as it goes over the line. Each attempt bears the same Message-ID, so that a second copy is recognised. */
final class OutgoingMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private OutgoingMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MimeMessage of(Session session, SmtpSettings settings, OutgoingMail mail, InternetAddress reader)
            throws MessagingException {
        InternetAddress sender = named(settings, "from", "fromDisplayName");
        String domain = sender.getAddress().replaceFirst(".*@", "");
        OutgoingMessage message = new OutgoingMessage(session, "<" + mail.id() + "@" + domain + ">");
        message.setFrom(sender);
        message.setReplyTo(new Address[] {
            settings.text("replyTo", "").isEmpty() ? sender : named(settings, "replyTo", "replyToDisplayName")
        });
        message.setRecipient(Message.RecipientType.TO, reader);
        message.setSubject(mail.subject(), UTF_8);
        message.setContent(body(mail));
        message.setSentDate(Date.from(Instant.now()));
        // RFC 3834, and what Exchange understands instead: no vacation note answers.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        message.saveChanges();
        return message;
    }

    /** @throws AddressException when it is none, or when the mail server could not be told it */
    static InternetAddress address(String typed, boolean utf8) throws AddressException {
        @Nullable String converted = utf8 ? typed : SMTPUtil.convertIDNEmailAddress(typed);
        if (!EmailValidationUtil.isValidEmail(typed)
                || converted == null
                || (!utf8 && converted.chars().anyMatch(c -> c > 127))) {
            throw new AddressException("Not an address for mail");
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

    private static Multipart body(OutgoingMail mail) throws MessagingException {
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

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
