package gt.gob.oj.keycloak.mail;

/** How one attempt to give a mail to a mail server ended. */
enum Outcome {
    SENT,
    /** Not taken for now: a 4xx, no connection, or a fault of our own settings. */
    LATER,
    /** Refused for good because of the recipient or the content. */
    UNDELIVERABLE,
    /** Refused for good because of the sender. */
    REJECTED,
    /** The whole mail was handed over and no answer came: it may have arrived. */
    UNANSWERED,
    /** Another node handed it over meanwhile. */
    ELSEWHERE
}
