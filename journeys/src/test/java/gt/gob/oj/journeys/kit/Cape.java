package gt.gob.oj.journeys.kit;

/** What a class of journeys has to do with the CAPE database, which all of them share. */
public enum Cape {
    /** Somebody is refused, registers or comes from CAPE, or the log of its outages would be read: it has to answer. */
    ASKED,
    /** Only local people sign in, with the right password: whether CAPE answers is the same to them. */
    NOT_ASKED,
    /** It is stopped, or everybody is pointed at another one. */
    CHANGED
}
