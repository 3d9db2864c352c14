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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
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
    void a_process_with_other_content_is_not_up_to_date() {
        supervisor.start(server("exec sleep 60", "one", () -> true));

        assertThat(supervisor.isUpToDate(server("exec sleep 60", "two", () -> true)))
                .isFalse();
    }

    @Test
    void a_stale_pid_file_with_the_id_of_another_process_is_ignored() throws IOException {
        var stranger = ProcessHandle.current().pid();
        Files.createDirectories(folder.resolve("run"));
        Files.writeString(folder.resolve("run/server.pid"), stranger + "\n2001-01-01T00:00:00Z\nabc\n");

        assertThat(supervisor.process("server")).isEmpty();
        supervisor.stop("server", "TERM");

        assertThat(folder.resolve("run/server.pid")).doesNotExist();
    }

    @Test
    void the_server_is_named_and_not_the_shell_that_waits_for_it() {
        supervisor.start(behindAShell());
        var named = supervisor.process("server").orElseThrow();
        var shell = named.parent().orElseThrow();
        assertThat(named.info().command())
                .hasValueSatisfying(command -> assertThat(command).endsWith("sleep"));

        named.destroyForcibly();
        shell.onExit().join();

        assertThat(supervisor.process("server")).isEmpty();
    }

    @Test
    void processes_of_a_killed_launcher_are_found_and_ended() throws IOException {
        supervisor.start(behindAShell());
        var left = supervisor.process("server").orElseThrow();
        left.parent().orElseThrow().destroyForcibly();
        Files.delete(folder.resolve("run/server.pid"));

        assertThat(supervisor.process("server")).contains(left);
        supervisor.stop("server", "TERM");

        assertThat(left.isAlive()).isFalse();
    }

    @Test
    void an_old_pid_file_does_not_hide_running_processes() throws IOException {
        supervisor.start(behindAShell());
        var left = supervisor.process("server").orElseThrow();
        Files.writeString(
                folder.resolve("run/server.pid"), ProcessHandle.current().pid() + "\n2001-01-01T00:00:00Z\nabc\n");

        supervisor.kill("server");

        assertThat(left.isAlive()).isFalse();
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void a_server_of_another_folder_is_not_ours() {
        var other = new Supervisor(folder.resolve("other"), folder.resolve("logs"));
        other.start(server("exec sleep 60", "one", () -> true));
        try {
            assertThat(supervisor.process("server")).isEmpty();
        } finally {
            other.kill("server");
        }
    }

    @Test
    void server_output_cannot_colour_or_move_printed_text() {
        var broken = server("printf '\\033[31mno such\\007 database\\n'; exit 3", "one", () -> false);

        assertThatThrownBy(() -> supervisor.start(broken)).hasMessageEndingWith("no such database");
        assertThat(Printable.of("a\tb\nc\r\033[2Kd\u009be")).isEqualTo("a\tb\ncde");
    }

    @Test
    void a_process_that_ends_during_its_start_is_reported_with_the_end_of_its_log() {
        var broken = server("echo no such database; exit 3", "one", () -> false);

        assertThatThrownBy(() -> supervisor.start(broken))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("server ended with code 3")
                .hasMessageContaining("no such database");
    }

    @Test
    void a_port_in_use_is_reported_in_one_sentence() throws IOException {
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

    /** Ready when the shell has started the process that it waits for. */
    private Service behindAShell() {
        return server("sleep 60 & touch begun; wait", "one", () -> Files.exists(folder.resolve("begun")));
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
