package gt.gob.oj.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/** A message that has the same Message-ID at each attempt, so that receivers recognise a second copy. */
public class IdentifiedMessage extends MimeMessage {

    private final String id;

    /**
     * Creates a message.
     *
     * @param id unique for the sender's domain, the same for each attempt
     */
    public IdentifiedMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** Call it after the sender is set. */
    @Override
    protected void updateMessageID() throws MessagingException {
        String sender = ((InternetAddress) getFrom()[0]).getAddress();
        setHeader("Message-ID", "<" + id + "@" + sender.substring(sender.lastIndexOf('@') + 1) + ">");
    }
}
