package gt.gob.oj.localstack.server;

import java.util.List;

/** Options of the Java virtual machine for processes that end soon: less of their time goes into compiling. */
final class ShortLived {

    /** A command: its second compiler never pays. Keycloak's build takes 20 instead of 34 seconds of a processor. */
    static final List<String> COMMAND = List.of("-XX:TieredStopAtLevel=1");

    /**
     * A server of the tests: only what runs all the time is compiled a second time, signatures above all. Keycloak
     * starts with 15 instead of 22 seconds of a processor.
     */
    static final List<String> SERVER = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=6000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private ShortLived() {}
}
