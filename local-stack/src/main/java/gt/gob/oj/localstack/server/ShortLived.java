package gt.gob.oj.localstack.server;

import java.util.List;

/** JVM options for short-lived processes, which reduce the time spent on compilation. */
final class ShortLived {

    /**
     * For commands: the second compiler never pays off. Keycloak's build takes 20 instead of 34 seconds of processor
     * time.
     */
    static final List<String> COMMAND = List.of("-XX:TieredStopAtLevel=1");

    /**
     * For servers of the tests: the second compiler is used only for code that runs all the time, above all signatures.
     * Keycloak starts with 15 instead of 22 seconds of processor time.
     */
    static final List<String> SERVER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private ShortLived() {}
}
