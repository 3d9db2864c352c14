package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Concurrent attempts on one account wait for each other. */
@Journey
@Isolated("counts all connections of the server")
class WaitingSignInTest {

    private static final String WRONG = "Otra-Clave-1";

    @Test
    void waiting_attempts_hold_no_database_connection(RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        List<PlainSignIn> robots =
                IntStream.range(0, 9).mapToObj(i -> PlainSignIn.at(stack)).toList();
        AtomicBoolean over = new AtomicBoolean();
        List<Integer> held = new ArrayList<>();
        Thread watch = Thread.ofVirtual().start(() -> {
            while (!over.get()) {
                held.add(connectionsHeld(stack));
            }
        });

        InParallel.all(robots.size(), i -> robots.get(i).tryOnce(email, WRONG));
        over.set(true);
        watch.join();

        System.out.printf("Connections held by one attempt and eight that wait: %s%n", Collections.max(held));
        assertThat(Collections.max(held)).isLessThan(robots.size() - 3);
    }

    private static int connectionsHeld(RunningStack stack) {
        try {
            return RealmDatabase.count(
                    stack,
                    "select count(*) from pg_stat_activity where datname = ? and state like 'idle in transaction%'",
                    "keycloak");
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
