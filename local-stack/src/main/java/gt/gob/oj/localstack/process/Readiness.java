package gt.gob.oj.localstack.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Checks whether a server can work now; called repeatedly while it starts. */
@FunctionalInterface
public interface Readiness {
    HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    boolean reached() throws IOException, InterruptedException;

    /** Ready when a GET of the address answers 200. */
    static Readiness http(String address) {
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(10))
                .build();
        return () -> CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }
}
