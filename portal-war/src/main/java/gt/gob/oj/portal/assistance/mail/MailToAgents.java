package gt.gob.oj.portal.assistance.mail;

import gt.gob.oj.mail.AutomaticMessage;
import gt.gob.oj.mail.MonitoredSockets;
import gt.gob.oj.mail.Outcome;
import gt.gob.oj.mail.Transmission;
import gt.gob.oj.portal.assistance.AssistanceCase;
import gt.gob.oj.portal.page.Bundles;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.settings.Environment;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger.Level;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Notifies the agents of a new case, in Spanish; they answer the person directly. */
@ApplicationScoped
class MailToAgents {
    private static final System.Logger LOG = System.getLogger(MailToAgents.class.getName());

    @Resource(lookup = "java:jboss/mail/Default")
    private Session session;

    @Inject
    private Environment environment;

    @Inject
    private PortalAddress portal;

    private final MonitoredSockets sockets = new MonitoredSockets();

    /** The container's mail settings have no timeouts, and a silent mail server would block the queue for ever. */
    @PostConstruct
    void prepare() {
        Map<Object, Object> properties = session.getProperties();
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.putIfAbsent("mail.smtp." + limit, "10000");
        }
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.socketFactory", sockets);
        properties.put("mail.smtp.socketFactory.fallback", "false");
    }

    /**
     * Sends the mail.
     *
     * @param handOver called before the end of the mail is sent; returns false if another node has leased the mail
     */
    Outcome attempt(AssistanceCase received, BooleanSupplier handOver) {
        try (Transmission transmission = new Transmission(session, sockets, handOver)) {
            try {
                MimeMessage mail = message(received);
                transmission.connect();
                transmission.sendMessage(mail, mail.getAllRecipients());
            } catch (MessagingException e) {
                LOG.log(
                        Level.WARNING,
                        "The mail of {0}: {1} after {2}",
                        received.getNumber(),
                        e.getClass().getSimpleName(),
                        transmission.progress());
            }
            return transmission.outcome();
        }
    }

    private MimeMessage message(AssistanceCase received) throws MessagingException {
        AutomaticMessage mail = new AutomaticMessage(session, received.getNumber());
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
        mail.saveChanges();
        return mail;
    }

    private static String text(String key, Object... values) {
        String text = Bundles.of("assistance", Language.SPANISH).getString(key);
        return new MessageFormat(text, Language.SPANISH.locale()).format(values);
    }
}
