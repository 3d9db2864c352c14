package gt.gob.oj.bench.slow;

import gt.gob.oj.bench.Benchmark;
import gt.gob.oj.bench.Result;
import gt.gob.oj.bench.Script;
import gt.gob.oj.bench.registration.Percentiles;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Problem;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.server.StackSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/** Sign-ins and pages while other clients send and read slowly, compared with a quiet time in the same run. */
public final class SlowBenchmark implements Benchmark {

    private static final int PEOPLE = 100;
    private static final List<String> PIECES = List.of("front", "back", "video");
    private static final int BYTES_PER_SECOND = 12_000;
    private static final int FAST_BYTES_PER_SECOND = 100_000_000;
    private static final int PIECE = 400_000;
    private static final int HALF_SENT_FORMS = 200;
    private static final int SLOW_READERS = 50;

    /** Enough for each connection to send several chunks. */
    private static final int PROBES = 200;

    private static final int PERCENT = 95;
    private static final double MOST = 2.0;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Override
    public String name() {
        return "slow";
    }

    @Override
    public String purpose() {
        return "p95 of sign-ins and pages among %d uploads at %d KB/s by %d people, %d half-sent forms and %d slow readers"
                .formatted(PEOPLE * PIECES.size(), BYTES_PER_SECOND / 1000, PEOPLE, HALF_SENT_FORMS, SLOW_READERS);
    }

    @Override
    public StackSettings stack(Path root, Map<String, String> environment) {
        return StackSettings.bench(root, environment);
    }

    @Override
    public Result run(LocalStack stack, Progress progress) {
        var signIn = new SignIn(stack.settings());
        try (ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
                var held = new HeldConnections()) {
            new Script(SlowBenchmark.class, "citizens.sql")
                    .run(stack.postgres().connect("keycloak"), Map.of("count", PEOPLE));
            List<SignIn.UploadAccess> accesses = progress.step("%d sign-ins".formatted(PEOPLE), () -> accesses(signIn));
            progress.step("warming up", () -> {
                byte[] front = Sample.of("front", PIECE);
                for (SignIn.UploadAccess access : accesses) {
                    new SlowUpload(access, "front", FAST_BYTES_PER_SECOND).sendAndDiscard(front);
                }
                return measure(stack, signIn);
            });
            Measured quiet = progress.step("quiet", () -> measure(stack, signIn));
            List<Future<Boolean>> uploads = new ArrayList<>();
            for (String piece : PIECES) {
                byte[] bytes = Sample.of(piece, PIECE);
                for (SignIn.UploadAccess access : accesses) {
                    uploads.add(senders.submit(upload(access, piece, bytes)));
                }
            }
            held.halfSentForms(HALF_SENT_FORMS / 2, stack.settings().issuer() + "/protocol/openid-connect/token");
            held.halfSentForms(HALF_SENT_FORMS / 2, stack.settings().portalUrl() + "/asistencia");
            held.slowReaders(SLOW_READERS / 2, stack.settings().portalUrl() + "/servicios");
            held.slowReaders(SLOW_READERS / 2, stack.settings().issuer() + "/protocol/openid-connect/certs");
            Measured busy = progress.step("among slow lines", () -> measure(stack, signIn));
            long complete = progress.step("the rest of the uploads", () -> complete(uploads));
            return result(quiet, busy, complete, uploads.size());
        } catch (Problem problem) {
            throw problem;
        } catch (Exception e) {
            throw new Problem("Cannot measure: " + e.getMessage(), e);
        } finally {
            stack.reset(progress);
        }
    }

    private static List<SignIn.UploadAccess> accesses(SignIn signIn) throws Exception {
        List<SignIn.UploadAccess> accesses = new ArrayList<>();
        for (int n = 1; n <= PEOPLE; n++) {
            accesses.add(signIn.access("slow" + n + "@example.com"));
        }
        return accesses;
    }

    private static Callable<Boolean> upload(SignIn.UploadAccess access, String piece, byte[] bytes) {
        // Spreads the starts over the time that one chunk takes.
        long delay = ThreadLocalRandom.current().nextLong(SlowUpload.CHUNK * 1000L / BYTES_PER_SECOND);
        return () -> {
            Thread.sleep(delay);
            new SlowUpload(access, piece, BYTES_PER_SECOND).send(bytes);
            return true;
        };
    }

    private static Measured measure(LocalStack stack, SignIn signIn) throws Exception {
        List<Long> signIns = new ArrayList<>();
        List<Long> portal = new ArrayList<>();
        List<Long> form = new ArrayList<>();
        List<Long> ready = new ArrayList<>();
        for (int i = 0; i < PROBES; i++) {
            // Different people, because Keycloak processes one sign-in of a person at a time and releases it after the
            // response.
            signIns.add(signIn.nanos("slow" + (i % PEOPLE + 1) + "@example.com"));
            portal.add(get(stack.settings().portalUrl() + "/servicios"));
            form.add(get(stack.settings().portalUrl() + "/asistencia"));
            ready.add(get(stack.settings().portalUrl() + "/salud/listo"));
        }
        return new Measured(
                new Percentiles(signIns), new Percentiles(portal), new Percentiles(form), new Percentiles(ready));
    }

    private static long get(String address) throws Exception {
        long begin = System.nanoTime();
        int status = HTTP.send(
                        HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new Problem(address + " was answered with " + status);
        }
        return System.nanoTime() - begin;
    }

    private static long complete(List<Future<Boolean>> uploads) {
        return uploads.stream().filter(SlowBenchmark::isComplete).count();
    }

    private static boolean isComplete(Future<Boolean> upload) {
        try {
            return upload.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException refused) {
            System.err.println(refused.getCause());
            return false;
        }
    }

    private static Result result(Measured quiet, Measured busy, long complete, int uploads) {
        List<List<String>> rows = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        row("sign-in", quiet.signIn(), busy.signIn(), rows, missed);
        row("/servicios", quiet.catalogue(), busy.catalogue(), rows, missed);
        row("/asistencia", quiet.form(), busy.form(), rows, missed);
        row("/salud/listo", quiet.ready(), busy.ready(), rows, missed);
        rows.add(List.of("uploads complete", "", "%d of %d".formatted(complete, uploads), ""));
        if (complete < uploads) {
            missed.add("%d of %d uploads were not completed.".formatted(uploads - complete, uploads));
        }
        return new Result(List.of("p95 in ms", "quiet", "slow lines", "ratio"), rows, missed);
    }

    private static void row(
            String what, Percentiles quiet, Percentiles busy, List<List<String>> rows, List<String> missed) {
        double ratio = busy.at(PERCENT) / quiet.at(PERCENT);
        rows.add(List.of(
                what,
                "%.1f".formatted(quiet.at(PERCENT)),
                "%.1f".formatted(busy.at(PERCENT)),
                "%.2f".formatted(ratio)));
        if (ratio > MOST) {
            missed.add("The ratio of %s is %.2f, the goal is %.1f.".formatted(what, ratio, MOST));
        }
    }

    private record Measured(Percentiles signIn, Percentiles catalogue, Percentiles form, Percentiles ready) {}
}
