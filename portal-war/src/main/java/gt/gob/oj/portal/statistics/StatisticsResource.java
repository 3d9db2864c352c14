package gt.gob.oj.portal.statistics;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Plot;
import gt.gob.oj.portal.page.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures of received, decided and waiting requests, durations, reasons and reviewers: as a page, as CSV, as XLSX. */
@Path("/revision/estadisticas")
@RolesAllowed("identity-supervisor")
@ApplicationScoped
public class StatisticsResource {
    private static final List<Plot.Measure<Figures.Day>> LINES = List.of(
            new Plot.Measure<>("received", Figures.Day::received),
            new Plot.Measure<>("decided", Figures.Day::decided),
            new Plot.Measure<>("waiting", Figures.Day::waiting));

    private static final List<String> TABLES = List.of("dias", "motivos", "revisores");

    @Inject
    private StatisticsApi api;

    @GET
    public Response page(@QueryParam("desde") @Nullable String from, @QueryParam("hasta") @Nullable String to) {
        PeriodForm form = PeriodForm.of(from, to);
        List<Problem> problems = form.problems();
        return Response.status(problems.isEmpty() ? 200 : 422)
                .entity(page(form, problems, api.of(problems.isEmpty() ? form : PeriodForm.preset())))
                .build();
    }

    @GET
    @Path("{table: dias|motivos|revisores}.csv")
    public Response csv(
            @PathParam("table") String table,
            @QueryParam("desde") @Nullable String from,
            @QueryParam("hasta") @Nullable String to,
            @Context HttpServletRequest request) {
        String csv = Csv.of(sheets(from, to, request).get(TABLES.indexOf(table)));
        return file(csv.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8", table + ".csv");
    }

    @GET
    @Path("estadisticas.xlsx")
    public Response xlsx(
            @QueryParam("desde") @Nullable String from,
            @QueryParam("hasta") @Nullable String to,
            @Context HttpServletRequest request) {
        List<Sheet> sheets = sheets(from, to, request);
        return file(
                (StreamingOutput) out -> Workbooks.write(sheets, out),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "estadisticas.xlsx");
    }

    private List<Sheet> sheets(@Nullable String from, @Nullable String to, HttpServletRequest request) {
        PeriodForm form = PeriodForm.of(from, to);
        if (!form.problems().isEmpty()) {
            throw new BadRequestException();
        }
        return Sheet.of(api.of(form), Language.of(request));
    }

    static Page page(PeriodForm form, List<Problem> problems, Figures figures) {
        return Page.of("statistics/statistics")
                .with("form", form)
                .with("problems", problems)
                .with("figures", figures)
                .with("reasonCodes", Sheet.REASONS)
                .with(
                        "reasonShares",
                        Shares.of(figures.reasons().stream()
                                .map(Figures.Reason::count)
                                .toList()))
                .with(
                        "reviewerShares",
                        Shares.of(figures.reviewers().stream()
                                .map(Figures.Reviewer::all)
                                .toList()))
                .with("plot", Plot.of(figures.days(), LINES));
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
