package gt.gob.oj.portal.assistance;

/** How one attempt to give a mail to the mail server ended. */
enum Outcome {
    SENT,
    /** Not taken for now: a 4xx, no connection, or a fault of the server's own settings. */
    LATER,
    /** Refused for good, or no mail could be made of it. */
    REFUSED,
    /** The whole mail was handed over and no answer came: it may have arrived. */
    UNANSWERED,
    /** Another node handed it over meanwhile. */
    ELSEWHERE
}
