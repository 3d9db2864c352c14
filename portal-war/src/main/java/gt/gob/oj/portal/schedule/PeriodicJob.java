package gt.gob.oj.portal.schedule;

import java.time.Duration;

/** A bean of this type runs on every node, first when the application has started and then at an interval. */
public interface PeriodicJob {

    /** Between the end of a run and the beginning of the next. */
    Duration interval();

    /** An exception ends this run; the next one comes all the same. */
    void run();
}
