package gt.gob.oj.portal.assistance.mail;

import gt.gob.oj.mail.AutomaticMessage;
import gt.gob.oj.mail.IdentifiedMessage;
import gt.gob.oj.mail.MonitoredSockets;
import gt.gob.oj.mail.Outcome;
import gt.gob.oj.mail.Transmission;
import gt.gob.oj.portal.page.settings.Environment;
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
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Sends one mail about a request to the mail server. */
@ApplicationScoped
class CaseMailer {
    private static final System.Logger LOG = System.getLogger(CaseMailer.class.getName());

    @Resource(lookup = "java:jboss/mail/Default")
    private Session session;

    @Inject
    private Environment environment;

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
    Outcome attempt(CaseMailText.Text text, BooleanSupplier handOver) {
        try (Transmission transmission = new Transmission(session, sockets, handOver)) {
            try {
                MimeMessage mail = message(text);
                transmission.connect();
                transmission.sendMessage(mail, mail.getAllRecipients());
            } catch (MessagingException e) {
                LOG.log(
                        Level.WARNING,
                        "The mail of {0}: {1} after {2}",
                        text.number(),
                        e.getClass().getSimpleName(),
                        transmission.progress());
            }
            return transmission.outcome();
        }
    }

    private MimeMessage message(CaseMailText.Text text) throws MessagingException {
        String mailbox = environment.require("ASSISTANCE_MAILBOX");
        MimeMessage mail = text.isAutomatic()
                ? new AutomaticMessage(session, text.id())
                : new IdentifiedMessage(session, text.id());
        mail.setFrom();
        mail.setRecipient(
                Message.RecipientType.TO, new InternetAddress(text.to().isEmpty() ? mailbox : text.to(), true));
        mail.setReplyTo(
                new InternetAddress[] {new InternetAddress(text.replyTo().isEmpty() ? mailbox : text.replyTo(), true)});
        mail.setSubject(text.subject(), "UTF-8");
        mail.setText(text.body(), "UTF-8");
        if (!text.thread().isEmpty()) {
            String domain = mail.getFrom()[0].toString().replaceFirst(".*@", "").replaceFirst(">$", "");
            String first = "<" + text.thread() + "@" + domain + ">";
            mail.setHeader("In-Reply-To", first);
            mail.setHeader("References", first);
        }
        mail.setSentDate(Date.from(Instant.now()));
        mail.saveChanges();
        return mail;
    }
}
