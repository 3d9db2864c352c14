package gt.gob.oj.portal.statistics;

import java.util.Collection;
import java.util.stream.Collectors;

/** RFC 4180, with a mark by which spreadsheets know UTF-8; no cell is taken for a formula. */
final class Csv {
    private Csv() {}

    static String of(Sheet sheet) {
        StringBuilder text = new StringBuilder("\uFEFF").append(line(sheet.head()));
        sheet.rows().forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(Collection<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String harmless = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\r\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
