package gt.gob.oj.portal.audit;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit log of requests, which auditors search, verify and export. */
@Path("/revision/auditoria")
@RolesAllowed("auditor")
@ApplicationScoped
public class AuditResource {
    static final String PATH = "/revision/auditoria";

    /** The actions that the form offers; the audit log may contain others. */
    private static final List<String> ACTIONS = List.of(
            "consent",
            "submit",
            "resubmit",
            "take",
            "give-back",
            "lapse",
            "view",
            "opine",
            "ask-correction",
            "approve",
            "reject",
            "withdraw",
            "reopen",
            "expire",
            "erase-evidence",
            "audit-export",
            "assistance-view",
            "assistance-take",
            "assistance-assign",
            "assistance-answer",
            "assistance-note",
            "assistance-attend",
            "assistance-reopen",
            "assistance-priority",
            "assistance-merge",
            "assistance-register",
            "person-view",
            "person-enable",
            "person-disable",
            "person-unlock",
            "password-link",
            "second-factor-remove",
            "role-grant",
            "role-revoke");

    @Inject
    private AuditApi api;

    @Inject
    private PortalAddress portal;

    @GET
    public Response lines(
            @Context UriInfo asked,
            @QueryParam("antes") @DefaultValue("0") long before,
            @QueryParam("despues") @DefaultValue("0") long after,
            @QueryParam("comprobar") @Nullable String verify) {
        AuditFilter filter = AuditFilter.from(asked.getQueryParameters());
        List<Problem> problems = filter.problems();
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(page(filter, api.staff(), AuditPage.EMPTY).with("problems", problems))
                    .build();
        }
        return Response.ok(page(filter, api.staff(), api.lines(filter, before, after))
                        .with("verification", verify == null ? null : api.verify()))
                .build();
    }

    static Page page(AuditFilter filter, List<StaffMember> staff, AuditPage lines) {
        String here = PATH + "?" + filter.asked();
        return Page.of("audit/lines")
                .with("filter", filter)
                .with("lines", lines)
                .with("staff", staff)
                .with("actions", ACTIONS)
                .with("problems", List.of())
                .with("older", lines.next() == null ? null : here + "antes=" + lines.next())
                .with("newer", lines.previous() == null ? null : here + "despues=" + lines.previous())
                .with("verify", here + "comprobar=1")
                .with("export", PATH + "/registro.csv?" + filter.asked());
    }

    @GET
    @Path("registro.csv")
    public Response export(@Context UriInfo asked) {
        AuditFilter filter = AuditFilter.from(asked.getQueryParameters());
        if (!filter.problems().isEmpty()) {
            return Response.seeOther(portal.of(PATH + "?" + filter.asked())).build();
        }
        InputStream lines = api.export(filter);
        return Response.ok((StreamingOutput) out -> {
                    try (lines) {
                        lines.transferTo(out);
                    }
                })
                .type("text/csv;charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"registro-de-auditoria.csv\"")
                .build();
    }
}
