package gt.gob.oj.keycloak.identityproof.inspection.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LimitedProcessTest {

    private static final long MIB = 1024L * 1024;
    private static final ProcessLimits LIMITS = new ProcessLimits(Duration.ofSeconds(20), 256 * MIB, MIB);

    @TempDir
    Path folder;

    @Test
    void server_environment_is_not_passed_on() throws Exception {
        assertThat(System.getenv()).containsKey("PATH");
        LimitedProcess.Ended ended = LimitedProcess.run(folder, LIMITS, "env", List.of());

        assertThat(ended.out().lines().map(l -> l.substring(0, l.indexOf('='))))
                .containsExactlyInAnyOrder("PATH", "LC_ALL", "HOME", "TMPDIR", "OMP_THREAD_LIMIT");
    }

    @Test
    void arguments_are_passed_literally() throws Exception {
        String harm = "; touch " + folder.resolve("harm") + " $(id) `id`";
        assertThat(LimitedProcess.run(folder, LIMITS, "echo", List.of(harm))
                        .out()
                        .strip())
                .isEqualTo(harm);
        assertThat(folder.resolve("harm")).doesNotExist();
    }

    @Test
    void program_that_exceeds_its_time_is_killed() throws Exception {
        ProcessLimits brief = new ProcessLimits(Duration.ofMillis(300), 256 * MIB, MIB);
        assertThat(LimitedProcess.run(folder, brief, "sleep", List.of("60")).code())
                .isEqualTo(-1);
    }

    @Test
    void program_that_writes_or_allocates_too_much_is_killed() throws Exception {
        LimitedProcess.Ended writes =
                LimitedProcess.run(folder, LIMITS, "dd", List.of("if=/dev/zero", "of=much", "bs=65536", "count=64"));
        assertThat(writes.well()).isFalse();
        assertThat(Files.size(folder.resolve("much"))).isEqualTo(MIB);

        LimitedProcess.Ended takes =
                LimitedProcess.run(folder, LIMITS, "dd", List.of("if=/dev/zero", "of=/dev/null", "bs=512M", "count=1"));
        assertThat(takes.well()).isFalse();
    }

    @Test
    void missing_program_is_named() {
        assertThatThrownBy(() -> LimitedProcess.run(folder, LIMITS, "/nowhere/tool", List.of()))
                .isInstanceOfSatisfying(
                        ToolMissing.class, missing -> assertThat(missing.tool()).isEqualTo("/nowhere/tool"));
    }
}
