package gt.gob.oj.portal.assistance;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/**
 * A mail that no machine answers (RFC 3834, and what Exchange understands instead). Each attempt bears the same
 * Message-ID, so that a second copy is recognised.
 */
final class AutomaticMail extends MimeMessage {
    private final String about;

    AutomaticMail(Session session, String about) throws MessagingException {
        super(session);
        this.about = about;
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        Address[] senders = getFrom();
        String domain = senders[0].toString().replaceFirst(".*@", "").replaceFirst(">.*", "");
        setHeader("Message-ID", "<" + about + "@" + domain + ">");
    }
}
