package gt.gob.oj.mail;

/** How one attempt to deliver a message to a mail server ended. */
public enum Outcome {
    SENT,
    /** Not accepted yet: a 4xx, no connection, or a fault in our own settings. */
    RETRY,
    /** Refused for good because of the recipient or the content. */
    UNDELIVERABLE,
    /** Refused for good because of the sender. */
    SENDER_REJECTED,
    /** The whole message was handed over and no answer came: it may have arrived. */
    UNANSWERED,
    /** Another node took the message over before its end was sent. */
    LEASE_LOST
}
