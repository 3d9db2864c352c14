package gt.gob.oj.bench;

import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Progress;

/** One measurement of the running stack; it leaves behind what it found. */
public interface Benchmark {

    String name();

    /** What is measured against what, in one line. */
    String purpose();

    Result run(LocalStack stack, Progress progress);
}
