package gt.gob.oj.journeys.kit;

/** When a class starts. Classes without a value start between {@link #SOON} and {@link #LATE}. */
public final class RunOrder {

    /** Uses CAPE alone. */
    public static final int FIRST = 1;

    /** Does not ask CAPE, so it can run beside the first. */
    public static final int EARLY = 2;

    /** Takes long, so it starts early and shorter classes run beside it. */
    public static final int SOON = 3;

    /** Does not ask CAPE, so it can run beside the last class. */
    public static final int LATE = Integer.MAX_VALUE - 10;

    /** Changes settings that many other classes need. */
    public static final int AFTER_THE_OTHERS = Integer.MAX_VALUE - 9;

    /** Kills servers. */
    public static final int KILLS = Integer.MAX_VALUE - 8;

    /** Checks results of the whole run. */
    public static final int LOOKS_BACK = Integer.MAX_VALUE - 7;

    public static final int LAST = Integer.MAX_VALUE;

    private RunOrder() {}
}
