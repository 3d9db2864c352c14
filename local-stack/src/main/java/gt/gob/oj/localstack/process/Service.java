package gt.gob.oj.localstack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The definition of one process of the stack.
 *
 * @param name short name, also of its log and pid file
 * @param ports TCP ports on which it listens at 127.0.0.1
 * @param command program and arguments
 * @param environment variables added to the launcher's own
 * @param directory working directory
 * @param content fingerprint of the files it runs from: a running process with other content is replaced
 * @param beforeStart prepares files for the process; not called while an up-to-date process runs
 * @param readiness when it can be used
 * @param stopSignal the signal that asks it to end, for example {@code TERM}
 */
public record Service(
        String name,
        List<Integer> ports,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        String content,
        Runnable beforeStart,
        Readiness readiness,
        String stopSignal) {

    /** Changes whenever a running process must be restarted to be up to date. */
    String fingerprint() {
        return Fingerprint.of(command.toString(), new TreeMap<>(environment).toString(), content);
    }
}
