package gt.gob.oj.portal.assistance.mailbox;

import gt.gob.oj.portal.page.settings.Environment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The help desk's mailbox by IMAP, read only: mails stay where they are and unread. */
@ApplicationScoped
class Mailbox {
    private static final System.Logger LOG = System.getLogger(Mailbox.class.getName());
    private static final int MOST = 50;
    private static final String MILLIS = "10000";

    private final Environment environment;

    @Inject
    Mailbox(Environment environment) {
        this.environment = environment;
    }

    /**
     * Where reading goes on.
     *
     * @param validity of the numbers; when the server changes it, all numbers are new (RFC 3501, section 2.3.1.1)
     * @param last number that was read
     * @param since mails that came before this moment are left alone
     */
    record Position(long validity, long last, Instant since) {}

    /** A mail with the position after it. */
    record Numbered(Position position, IncomingMail mail) {}

    /** Whether a mailbox is configured. */
    boolean exists() {
        return environment.find("ASSISTANCE_IMAP_HOST").isPresent();
    }

    /** Returns the oldest mails after the position. */
    List<Numbered> after(Position read) throws MessagingException {
        boolean tls = !environment.find("ASSISTANCE_IMAP_TLS").orElse("true").equals("false");
        String protocol = tls ? "imaps" : "imap";
        Properties settings = new Properties();
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            settings.setProperty("mail." + protocol + "." + limit, MILLIS);
        }
        settings.setProperty("mail." + protocol + ".peek", "true");
        try (Store store = Session.getInstance(settings).getStore(protocol)) {
            store.connect(
                    environment.require("ASSISTANCE_IMAP_HOST"),
                    environment
                            .find("ASSISTANCE_IMAP_PORT")
                            .map(Integer::parseInt)
                            .orElse(-1),
                    environment.find("ASSISTANCE_IMAP_USER").orElseGet(() -> environment.require("ASSISTANCE_MAILBOX")),
                    environment.require("ASSISTANCE_IMAP_PASSWORD"));
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return read((UIDFolder) inbox, read);
            }
        }
    }

    private static List<Numbered> read(UIDFolder inbox, Position read) throws MessagingException {
        long validity = inbox.getUIDValidity();
        long last = validity == read.validity() ? read.last() : 0;
        List<Numbered> found = new ArrayList<>();
        for (Message message : inbox.getMessagesByUID(last + 1, UIDFolder.LASTUID)) {
            long number = inbox.getUID(message);
            // A server answers a range beyond the end with the last mail.
            if (number > last && found.size() < MOST) {
                Position position = new Position(validity, number, read.since());
                boolean isOld = message.getReceivedDate().toInstant().isBefore(read.since());
                found.add(new Numbered(position, isOld ? IncomingMail.SKIPPED : mail((MimeMessage) message)));
            }
        }
        return found;
    }

    /** A mail that cannot be read delays no other one. */
    private static IncomingMail mail(MimeMessage message) throws MessagingException {
        IncomingMail mail = IncomingMail.SKIPPED;
        try {
            mail = MailReader.read(message);
        } catch (MessagingException | RuntimeException unreadable) {
            LOG.log(Level.WARNING, "A mail to the help desk could not be read", unreadable);
        }
        // What looks like an unreadable or empty mail may be a lost connection; the mail is then read again.
        if (!message.getFolder().isOpen()) {
            throw new FolderClosedException(message.getFolder(), "The connection was lost");
        }
        return mail;
    }
}
