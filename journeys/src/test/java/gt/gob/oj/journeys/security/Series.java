package gt.gob.oj.journeys.security;

import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Attempts of one kind: their answers and durations. */
final class Series {

    private final List<AnonymousAnswer> answers = new ArrayList<>();
    private final List<Double> millis = new ArrayList<>();

    void add(String name, Callable<Response> attempt) throws Exception {
        long begin = System.nanoTime();
        Response response = attempt.call();
        millis.add((System.nanoTime() - begin) / (double) Duration.ofMillis(1).toNanos());
        answers.add(AnonymousAnswer.of(response, name));
    }

    List<AnonymousAnswer> answers() {
        return answers;
    }

    double median() {
        return millis.stream().sorted().toList().get(millis.size() / 2);
    }

    double mean() {
        return millis.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    static void print(String what, Series known, Series unknown) {
        double difference = Math.abs(known.median() - unknown.median()) / ((known.mean() + unknown.mean()) / 2);
        System.out.printf(
                Locale.ROOT,
                "%s: %d tries each, median known %.2f ms, unknown %.2f ms, difference %.1f %% of the mean%n",
                what,
                known.answers().size(),
                known.median(),
                unknown.median(),
                difference * 100);
    }

    /**
     * Rotates the order: the server still sends the mail of one attempt while it answers the next, so each kind is
     * first equally often.
     */
    static void inTurns(int round, Attempt... attempts) throws Exception {
        for (int i = 0; i < attempts.length; i++) {
            attempts[(round + i) % attempts.length].run();
        }
    }

    interface Attempt {

        void run() throws Exception;
    }
}
