package gt.gob.oj.journeys.people;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Everybody who was made up in this run, so that one can look afterwards where their data has leaked to. */
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
