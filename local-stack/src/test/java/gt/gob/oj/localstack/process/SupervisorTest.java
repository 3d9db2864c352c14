package gt.gob.oj.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    @TempDir
    private Path folder;

    private Supervisor supervisor;

    @BeforeEach
    void supervise() {
        supervisor = new Supervisor(folder.resolve("run"), folder.resolve("logs"));
    }

    @AfterEach
    void stopAll() {
        supervisor.kill("server");
    }

    @Test
    void a_process_outlives_its_launcher_and_is_found_again() {
        var server = server("exec sleep 60", "one", () -> true);
        supervisor.start(server);

        var later = new Supervisor(folder.resolve("run"), folder.resolve("logs"));

        assertThat(later.isUpToDate(server)).isTrue();
        later.stop("server", "TERM");
        assertThat(supervisor.process("server")).isEmpty();
    }

    @Test
    void a_process_of_other_content_is_not_up_to_date() {
        supervisor.start(server("exec sleep 60", "one", () -> true));

        assertThat(supervisor.isUpToDate(server("exec sleep 60", "two", () -> true)))
                .isFalse();
    }

    @Test
    void a_stale_pid_file_that_names_somebody_elses_process_is_ignored() throws IOException {
        var stranger = ProcessHandle.current().pid();
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(folder.resolve("run/server.pid"), stranger + "\n2001-01-01T00:00:00Z\nabc\n");

        assertThat(supervisor.process("server")).isEmpty();
        supervisor.stop("server", "TERM");

        assertThat(folder.resolve("run/server.pid")).doesNotExist();
    }

    @Test
    void a_process_that_ends_while_it_starts_is_told_with_the_end_of_its_log() {
        var broken = server("echo no such database; exit 3", "one", () -> false);

        assertThatThrownBy(() -> supervisor.start(broken))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("server ended with code 3")
                .hasMessageContaining("no such database");
    }

    @Test
    void a_port_in_use_is_one_sentence() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = taken.getLocalPort();
            var server = new Service(
                    "server",
                    List.of(port),
                    List.of("sleep", "60"),
                    Map.of(),
                    folder,
                    "one",
                    () -> {},
                    () -> true,
                    "TERM");

            assertThatThrownBy(() -> supervisor.start(server))
                    .isInstanceOf(Problem.class)
                    .hasMessageStartingWith("Port " + port + ", which server needs, is in use");
        }
    }

    private Service server(String script, String content, Readiness readiness) {
        return new Service(
                "server",
                List.of(),
                List.of("sh", "-c", script),
                Map.of(),
                folder,
                content,
                () -> {},
                readiness,
                "TERM");
    }
}
