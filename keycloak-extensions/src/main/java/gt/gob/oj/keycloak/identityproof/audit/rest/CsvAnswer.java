package gt.gob.oj.keycloak.identityproof.audit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** All matching lines as CSV, oldest first, read in batches to limit memory. */
record CsvAnswer(AuditLog log, String realmId, AuditLog.Filter filter) {

    private static final int BATCH = 1_000;

    private static final String FORMULA = "=+-@\t\r";

    private static final CSVFormat LINES = CSVFormat.RFC4180
            .builder()
            .setHeader("seq", "at", "actor_role", "actor_id", "action", "request_id", "detail", "previous_hash", "hash")
            .get();

    Response answer() {
        StreamingOutput body = this::write;
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"auditoria.csv\"")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    void write(OutputStream out) throws IOException {
        CSVPrinter rows = LINES.print(new BufferedWriter(new OutputStreamWriter(out, UTF_8)));
        long last = 0;
        List<AuditLine> lines = log.after(realmId, filter, last, BATCH);
        while (!lines.isEmpty()) {
            for (AuditLine line : lines) {
                rows.printRecord(cells(line));
            }
            last = lines.getLast().seq();
            lines = lines.size() < BATCH ? List.of() : log.after(realmId, filter, last, BATCH);
        }
        rows.flush();
    }

    private static Stream<@Nullable String> cells(AuditLine line) {
        return Stream.of(
                        Long.toString(line.seq()),
                        line.at().toString(),
                        line.actorRole(),
                        line.actorId(),
                        line.action(),
                        line.proofId(),
                        line.detail(),
                        line.previousHash(),
                        line.hash())
                .map(CsvAnswer::harmless);
    }

    /** Prevents spreadsheets from reading the text as a formula. */
    private static @Nullable String harmless(@Nullable String text) {
        return text == null || text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
