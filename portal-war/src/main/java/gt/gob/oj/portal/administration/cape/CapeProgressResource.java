package gt.gob.oj.portal.administration.cape;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Plot;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Progress of the move from CAPE: as a page, and per day as CSV. */
@Path(CapeProgressResource.PATH)
@RolesAllowed("portal-administrator")
@ApplicationScoped
public class CapeProgressResource {
    static final String PATH = "/administracion/cape/avance";

    private static final List<Plot.Measure<CapeProgress.Day>> LINES = List.of(
            new Plot.Measure<>("received", CapeProgress.Day::signedIn),
            new Plot.Measure<>("decided", CapeProgress.Day::imported));

    private static final CSVFormat DAYS = CSVFormat.RFC4180
            .builder()
            .setHeader("dia", "ingresaron", "importados")
            .get();

    @Inject
    private CapeCasesApi cape;

    @GET
    public Page progress() {
        return page(cape.progress());
    }

    static Page page(CapeProgress progress) {
        return Page.of("administration/cape-progress")
                .with("progress", progress)
                .with("plot", Plot.of(progress.days(), LINES));
    }

    /** RFC 4180: days and counts, for programs and spreadsheets alike. */
    @GET
    @Path("dias.csv")
    public Response days() {
        List<CapeProgress.Day> days = cape.progress().days();
        StreamingOutput body = out -> {
            CSVPrinter rows = DAYS.print(new OutputStreamWriter(out, UTF_8));
            for (CapeProgress.Day day : days) {
                rows.printRecord(day.day(), day.signedIn(), day.imported());
            }
            rows.flush();
        };
        return Response.ok(body)
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"cape-dias.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
