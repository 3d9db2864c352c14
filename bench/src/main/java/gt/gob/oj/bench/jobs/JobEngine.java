package gt.gob.oj.bench.jobs;

import java.sql.SQLException;

/** A queue of jobs in the database, emptied by a number of threads. */
interface JobEngine {

    String name();

    /** Makes the table, empty. */
    void prepare() throws SQLException;

    /** Adds jobs, each in a transaction of its own, as a request of a person does. */
    void add(int jobs) throws SQLException;

    /** Returns when the queue is empty. Nothing else is done for a job. */
    void work(int threads) throws Exception;
}
