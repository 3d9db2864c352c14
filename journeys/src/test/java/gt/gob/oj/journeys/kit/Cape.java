package gt.gob.oj.journeys.kit;

/** How a class of journeys uses the CAPE database, which all classes share. */
public enum Cape {
    /**
     * CAPE must answer: a person is refused, registers or comes from CAPE, or the test reads a log in which an outage
     * would appear.
     */
    ASKED,
    /** Only local people sign in, with the right password, so an outage of CAPE has no effect. */
    NOT_ASKED,
    /** The class stops CAPE or points the realm at another one. */
    CHANGED
}
