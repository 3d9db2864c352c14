package gt.gob.oj.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table for people.
 *
 * @param missed the goals that were not reached, each in one sentence
 */
public record Result(List<String> head, List<List<String>> rows, List<String> missed) {

    public Result {
        if (rows.stream().anyMatch(row -> row.size() != head.size())) {
            throw new IllegalArgumentException("Each row needs as many cells as the header");
        }
    }

    boolean reached() {
        return missed.isEmpty();
    }

    @Override
    public String toString() {
        var lines = new ArrayList<>(List.of(line(head)));
        rows.stream().map(this::line).forEach(lines::add);
        missed.forEach(goal -> lines.add("✗ " + goal));
        if (reached()) {
            lines.add("✓ All goals are reached.");
        }
        return String.join("\n", lines);
    }

    private String line(List<String> cells) {
        return IntStream.range(0, head.size())
                .mapToObj(column -> pad(cells.get(column), column))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private String pad(String cell, int column) {
        int width = IntStream.concat(
                        IntStream.of(head.get(column).length()),
                        rows.stream().mapToInt(row -> row.get(column).length()))
                .max()
                .orElseThrow();
        String blank = " ".repeat(width - cell.length());
        return column == 0 ? cell + blank : blank + cell;
    }
}
