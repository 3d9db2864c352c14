package gt.gob.oj.keycloak.identityproof.inspection.tool;

import java.time.Duration;

/**
 * The resource limits of a program.
 *
 * @param time limit of both wall-clock and CPU time
 * @param memory bytes of address space
 * @param output bytes per file it writes
 */
record ProcessLimits(Duration time, long memory, long output) {

    private static final long MIB = 1024L * 1024;

    static final ProcessLimits PICTURE = new ProcessLimits(Duration.ofSeconds(60), 2_048 * MIB, 64 * MIB);
    static final ProcessLimits VIDEO = new ProcessLimits(Duration.ofMinutes(3), 2_048 * MIB, 128 * MIB);
    static final ProcessLimits PROBE = new ProcessLimits(Duration.ofSeconds(30), 1_024 * MIB, MIB);
    static final ProcessLimits READING = new ProcessLimits(Duration.ofSeconds(60), 1_024 * MIB, MIB);
}
