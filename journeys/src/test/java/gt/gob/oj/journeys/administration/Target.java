package gt.gob.oj.journeys.administration;

/** The person on whom an administrator acts. */
enum Target {
    SELF("self"),
    CITIZEN("citizen"),
    APPROVED("approved citizen"),
    STAFF("other staff");

    final String words;

    Target(String words) {
        this.words = words;
    }
}
