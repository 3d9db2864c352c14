package gt.gob.oj.portal.assistance.mailbox;

import java.util.List;

/**
 * A mail, as far as the help desk needs it.
 *
 * @param id its Message-ID, or a substitute if it has none
 * @param from the sender's address in lower case; empty if there is none
 * @param senderName the sender's display name; may be empty
 * @param references Message-IDs that the mail refers to, its own not among them
 * @param text the words as plain text
 */
record IncomingMail(
        Kind kind, String id, String from, String senderName, String subject, List<String> references, String text) {

    /** Stands for a mail that is of no interest. */
    static final IncomingMail SKIPPED = new IncomingMail(Kind.AUTOMATIC, "", "", "", "", List.of(), "");

    enum Kind {
        /** Written by a person. */
        PERSON,
        /** Sent by a program, such as an absence notice or a newsletter (RFC 3834). */
        AUTOMATIC,
        /** Tells that an earlier mail could not be delivered (RFC 3464). */
        BOUNCE,
        /** Tells that an earlier mail is late or has arrived. */
        DELIVERY_NOTICE
    }

    @Override
    public String toString() {
        return "IncomingMail[" + kind + "]";
    }
}
