package gt.gob.oj.keycloak.identityproof.vault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A real S3-compatible server that checks signatures. It runs in a separate process and keeps its data in memory. */
final class S3Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private S3Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static S3Server start(Path folder) throws IOException {
        int port = freePort();
        Path settings = folder.resolve("s3.properties");
        Files.write(
                settings,
                List.of(
                        "s3proxy.endpoint=http://127.0.0.1:" + port,
                        "s3proxy.authorization=aws-v4",
                        "s3proxy.identity=someone",
                        "s3proxy.credential=something",
                        "jclouds.provider=transient-nio2",
                        "jclouds.identity=nobody",
                        "jclouds.credential=nothing"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "target/s3/s3proxy.jar",
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3.log").toFile())
                .start();
        S3Server server = new S3Server(process, port);
        server.awaitConnections();
        return server;
    }

    VaultSettings.Bucket bucket(String name) {
        VaultSettings.Bucket bucket = new VaultSettings.Bucket(
                name,
                "evidence/",
                "us-east-1",
                URI.create("http://127.0.0.1:" + port),
                true,
                new VaultSettings.Credentials("someone", "something"));
        try (var client = S3Connection.to(bucket)) {
            client.createBucket(b -> b.bucket(name));
        }
        return bucket;
    }

    private void awaitConnections() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end) && process.isAlive()) {
            try (Socket connected = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
        }
        throw new IOException("the S3 server does not start");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
