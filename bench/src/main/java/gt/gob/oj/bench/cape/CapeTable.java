package gt.gob.oj.bench.cape;

import gt.gob.oj.bench.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of the benchmark and its goals. */
final class CapeTable {

    private static final double MIGRATED_MOST = 1.0;
    /** Limit relative to a stock sign-in: bcrypt of cost 10 alone takes longer than a whole sign-in here. */
    private static final double FIRST_MOST = 2.0;

    private static final double UNKNOWN_MOST = 1.2;
    private static final double OUTAGE_MOST = 1.05;
    private static final int IMPORT_LEAST = 3_000;

    private CapeTable() {}

    static Result of(List<Series> kinds, Series outage, double importRate) {
        Series first = kinds.get(0);
        Series stock = kinds.get(1);
        Series migrated = kinds.get(2);
        Series stockUnknown = kinds.get(3);
        Series unknown = kinds.get(4);
        var rows = new ArrayList<List<String>>();
        rows.add(row(stock));
        rows.add(row(migrated, stock));
        rows.add(row(outage, migrated));
        rows.add(row(first, stock, migrated));
        rows.add(row(stockUnknown));
        rows.add(row(unknown, stockUnknown));
        rows.add(List.of("import", "%,.0f people/s".formatted(importRate), "", "", ""));
        var missed = new ArrayList<String>();
        goal(missed, "A migrated sign-in", migrated, stock, MIGRATED_MOST);
        goal(missed, "A first sign-in", first, stock, FIRST_MOST);
        goal(missed, "The refusal of an unknown name", unknown, stockUnknown, UNKNOWN_MOST);
        double delay = outage.millis() / migrated.millis();
        if (delay > OUTAGE_MOST) {
            missed.add("With CAPE down a migrated sign-in takes %.2f of the time, the goal is %.2f at most."
                    .formatted(delay, OUTAGE_MOST));
        }
        if (importRate < IMPORT_LEAST) {
            missed.add("The import takes %,.0f people a second, the goal is %,d.".formatted(importRate, IMPORT_LEAST));
        }
        return new Result(List.of("", "times", "CPU ms", "median ms", "CPU ratio"), rows, missed);
    }

    private static List<String> row(Series one, Series... peers) {
        return List.of(
                one.label(),
                "" + one.times(),
                "%.1f".formatted(one.processorMillis()),
                "%.1f".formatted(one.millis()),
                Stream.of(peers)
                        .map(peer -> "%.2f × %s".formatted(ratio(one, peer), peer.label()))
                        .collect(Collectors.joining(", ")));
    }

    private static void goal(List<String> missed, String what, Series one, Series peer, double most) {
        if (ratio(one, peer) > most) {
            missed.add("%s costs %.2f of %s, the goal is %.1f at most."
                    .formatted(what, ratio(one, peer), peer.label(), most));
        }
    }

    private static double ratio(Series one, Series peer) {
        return one.processorMillis() / peer.processorMillis();
    }
}
