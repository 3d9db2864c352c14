package gt.gob.oj.portal.page.failure;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns every failure of a resource into a page that helps the person and reveals nothing to a stranger. */
@Provider
@Singleton
public class Failures implements ExceptionMapper<Throwable> {
    @Override
    public Response toResponse(Throwable failure) {
        return switch (failure) {
            case WebApplicationException told -> answer(told);
            case OutOfService outage -> FailurePage.outage(outage);
            case Throwable lost
            when DatabaseOutage.isBehind(lost) ->
                FailurePage.outage(new OutOfService(OutOfService.Part.DATABASE, lost));
            default -> FailurePage.fault(failure);
        };
    }

    private static Response answer(WebApplicationException told) {
        int status = told.getResponse().getStatus();
        if (status < 400) {
            return told.getResponse();
        }
        if (status >= 500) {
            return FailurePage.fault(told);
        }
        Response.ResponseBuilder answer = FailurePage.of(FailureKind.of(status));
        Object allowed = told.getResponse().getHeaders().getFirst("Allow");
        return allowed == null
                ? answer.build()
                : answer.header("Allow", allowed).build();
    }
}
