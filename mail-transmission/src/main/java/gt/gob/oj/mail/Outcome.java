package gt.gob.oj.mail;

/** How one attempt to deliver a message to a mail server ended. */
public enum Outcome {
    SENT,
    /** Not accepted yet: a 4xx, no connection, or a fault in our own settings. */
    RETRY,
    /** Permanently refused because of the recipient or the content. */
    UNDELIVERABLE,
    /** Permanently refused because of the sender. */
    SENDER_REJECTED,
    /** The whole message was handed over and no answer arrived, so it may have been delivered. */
    UNANSWERED,
    /** Another node took the message over before its end was sent. */
    LEASE_LOST
}
