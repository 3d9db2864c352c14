package gt.gob.oj.localstack.process;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All processes of one service. Each inherits a mark in its environment. The mark identifies the process even if another
 * program started it, its parent has ended or the pid file is lost. A program that reuses a process id has no mark.
 *
 * @param mark the same for each launch of the service from this folder; no other service or folder has it
 */
record Family(String mark) {
    private static final String VARIABLE = "OJ_LOCAL_SERVICE";
    private static final Set<String> SHELLS = Set.of("sh", "bash", "dash", "busybox");

    Map<String, String> environment() {
        return Map.of(VARIABLE, mark);
    }

    List<ProcessHandle> members() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(this::isMarked)
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    /** Returns the server process, not the shell that waits for it. */
    Optional<ProcessHandle> server() {
        List<ProcessHandle> members = members();
        return members.stream()
                .filter(process -> !isShellOfAnother(process, members))
                .filter(process -> process.parent()
                        .filter(members::contains)
                        .filter(parent -> !isShellOfAnother(parent, members))
                        .isEmpty())
                .findFirst();
    }

    private static boolean isShellOfAnother(ProcessHandle process, List<ProcessHandle> members) {
        return process.info()
                        .command()
                        .map(command -> Path.of(command).getFileName().toString())
                        .filter(SHELLS::contains)
                        .isPresent()
                && process.children().anyMatch(members::contains);
    }

    /** A process that has just ended, or that belongs to another user, cannot be read and is not ours. */
    private boolean isMarked(ProcessHandle process) {
        try {
            String environment =
                    Files.readString(Path.of("/proc", Long.toString(process.pid()), "environ"), ISO_8859_1);
            return ("\0" + environment).contains("\0" + VARIABLE + "=" + latin(mark) + "\0");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String latin(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }
}
