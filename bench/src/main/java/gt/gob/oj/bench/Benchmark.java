package gt.gob.oj.bench;

import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.server.StackSettings;
import java.nio.file.Path;
import java.util.Map;

/** One measurement of the running stack; it leaves behind what it found. */
public interface Benchmark {

    String name();

    /** What is measured against what, in one line. */
    String purpose();

    /** The stack to measure: the local one, unless the benchmark needs a database of its own. */
    default StackSettings stack(Path root, Map<String, String> environment) {
        return StackSettings.local(root, environment);
    }

    Result run(LocalStack stack, Progress progress);
}
