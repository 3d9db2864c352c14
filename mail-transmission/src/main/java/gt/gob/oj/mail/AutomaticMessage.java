package gt.gob.oj.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/**
 * A message that suppresses automatic replies: RFC 3834, and the header that Exchange reads instead. Each attempt has the
 * same Message-ID, so that receivers recognise a second copy.
 */
public final class AutomaticMessage extends MimeMessage {

    private final String id;

    /**
     * Creates a message.
     *
     * @param id unique for the sender's domain, the same for each attempt
     */
    public AutomaticMessage(Session session, String id) throws MessagingException {
        super(session);
        this.id = id;
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
    }

    /** Call it after the sender is set. */
    @Override
    protected void updateMessageID() throws MessagingException {
        String sender = ((InternetAddress) getFrom()[0]).getAddress();
        setHeader("Message-ID", "<" + id + "@" + sender.substring(sender.lastIndexOf('@') + 1) + ">");
    }
}
