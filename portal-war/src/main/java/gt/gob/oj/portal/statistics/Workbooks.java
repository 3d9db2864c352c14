package gt.gob.oj.portal.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as an XLSX file. */
final class Workbooks {
    private Workbooks() {}

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Portal", "1.0")) {
            for (Sheet sheet : sheets) {
                fill(book.newWorksheet(sheet.name()), sheet);
            }
        }
    }

    private static void fill(Worksheet sheet, Sheet table) {
        for (int column = 0; column < table.head().size(); column++) {
            sheet.value(0, column, table.head().get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, column == 0 ? 36 : 14);
        }
        sheet.freezePane(0, 1);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < table.head().size(); column++) {
                Object cell = table.rows().get(row).get(column);
                if (cell instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else {
                    sheet.value(row + 1, column, cell.toString());
                }
            }
        }
    }
}
