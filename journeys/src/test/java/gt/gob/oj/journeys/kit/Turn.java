package gt.gob.oj.journeys.kit;

/** When a class begins; those that say nothing come in between. */
public final class Turn {

    /** Has CAPE for itself. */
    public static final int FIRST = 1;

    /** Fills the time of the first: does not ask CAPE. */
    public static final int EARLY = 2;

    /** Takes long: others end beside it. */
    public static final int SOON = 3;

    /** Does not ask CAPE either: one of the threads begins with the last class. */
    public static final int LATE = Integer.MAX_VALUE - 10;

    /** Changes what many others need as it is. */
    public static final int AFTER_THE_OTHERS = Integer.MAX_VALUE - 9;

    /** Kills servers. */
    public static final int KILLS = Integer.MAX_VALUE - 8;

    /** Looks back at the whole run. */
    public static final int LOOKS_BACK = Integer.MAX_VALUE - 7;

    public static final int LAST = Integer.MAX_VALUE;

    private Turn() {}
}
