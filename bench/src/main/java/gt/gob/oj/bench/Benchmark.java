package gt.gob.oj.bench;

import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.server.StackSettings;
import java.nio.file.Path;
import java.util.Map;

/** One measurement of the running stack, which restores what it changed. */
public interface Benchmark {

    String name();

    /** Says in one line what is compared with what. */
    String purpose();

    /** The stack to measure: the local one, unless the benchmark needs its own database. */
    default StackSettings stack(Path root, Map<String, String> environment) {
        return StackSettings.local(root, environment);
    }

    Result run(LocalStack stack, Progress progress);
}
