package gt.gob.oj.journeys.administration;

/** Whom something is done to. */
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
