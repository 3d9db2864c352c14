package gt.gob.oj.journeys.people;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Records everybody invented in this run, so that a test can search the logs for their data. */
public final class InventedPeople {

    private static final Queue<Citizen> PEOPLE = new ConcurrentLinkedQueue<>();

    private InventedPeople() {}

    static void remember(Citizen citizen) {
        PEOPLE.add(citizen);
    }

    public static List<Citizen> soFar() {
        return List.copyOf(PEOPLE);
    }
}
