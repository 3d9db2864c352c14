package gt.gob.oj.journeys.administration;

/** The person on whom an administrator acts. */
enum Whom {
    SELF("self"),
    CITIZEN("citizen"),
    APPROVED("approved citizen"),
    STAFF("other staff");

    final String words;

    Whom(String words) {
        this.words = words;
    }
}
