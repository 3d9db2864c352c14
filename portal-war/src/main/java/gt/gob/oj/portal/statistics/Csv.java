package gt.gob.oj.portal.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180, with a byte order mark by which spreadsheets recognise UTF-8. No cell is interpreted as a formula. */
final class Csv {
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static String of(Sheet sheet) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter rows = CSVFormat.RFC4180.print(text)) {
            rows.printRecord(sheet.head().stream().map(Csv::harmless));
            for (List<Object> row : sheet.rows()) {
                rows.printRecord(row.stream().map(Csv::harmless));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Negative numbers may start with a minus. */
    private static Object harmless(Object cell) {
        boolean formula = cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }
}
