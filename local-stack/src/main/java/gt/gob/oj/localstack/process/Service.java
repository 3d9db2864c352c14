package gt.gob.oj.localstack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one process of the stack is.
 *
 * @param name short name, also of its log and pid file
 * @param ports TCP ports it listens on at 127.0.0.1
 * @param command program and arguments
 * @param environment variables added to the launcher's own
 * @param directory where it runs
 * @param content fingerprint of the files it runs from: a running process with another content is replaced
 * @param beforeStart lays out what the process needs; not called while one that is up to date runs
 * @param readiness when it may be used
 * @param stopSignal how it is asked to end, for example {@code TERM}
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

    /** Changes whenever the process would have to be started anew to be up to date. */
    String fingerprint() {
        return Fingerprint.of(command.toString(), new TreeMap<>(environment).toString(), content);
    }
}
