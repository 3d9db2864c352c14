package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.page.Environment;
import gt.gob.oj.portal.page.PortalAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Tells the agents of a new case, in Spanish; they answer to the person directly. */
@ApplicationScoped
class MailToAgents {
    private static final Locale SPANISH = Locale.of("es");

    @Resource(lookup = "java:jboss/mail/Default")
    private Session session;

    @Inject
    private Environment environment;

    @Inject
    private PortalAddress portal;

    /** The server's own settings know no limits, and a mail server that is silent would hold the outbox for ever. */
    @PostConstruct
    void limitWaiting() {
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            session.getProperties().putIfAbsent("mail.smtp." + limit, "10000");
        }
    }

    void send(AssistanceCase received) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom();
        mail.setRecipient(
                Message.RecipientType.TO, new InternetAddress(environment.require("ASSISTANCE_MAILBOX"), true));
        mail.setReplyTo(new InternetAddress[] {new InternetAddress(received.getEmail(), true)});
        mail.setSubject(text("mail.subject", received.getNumber(), text("form.tipo." + received.getKind())), "UTF-8");
        mail.setText(
                text(
                        "mail.body",
                        received.getNumber(),
                        received.getGivenName(),
                        received.getFamilyName(),
                        received.getPhone(),
                        received.getEmail(),
                        received.getMessage(),
                        portal.of("/mesa-de-ayuda/" + received.getId()),
                        text("form.tipo." + received.getKind())),
                "UTF-8");
        mail.setSentDate(Date.from(Instant.now()));
        Transport.send(mail);
    }

    private static String text(String key, Object... values) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "gt.gob.oj.portal.assistance.messages",
                SPANISH,
                MailToAgents.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(key), SPANISH).format(values);
    }
}
