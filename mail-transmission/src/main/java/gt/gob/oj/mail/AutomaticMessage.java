package gt.gob.oj.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;

/** A message that suppresses automatic replies: RFC 3834, and the header that Exchange reads instead. */
public final class AutomaticMessage extends IdentifiedMessage {

    /**
     * Creates a message.
     *
     * @param id unique for the sender's domain, the same for each attempt
     */
    public AutomaticMessage(Session session, String id) throws MessagingException {
        super(session, id);
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
    }
}
