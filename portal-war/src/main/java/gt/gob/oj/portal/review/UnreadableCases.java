package gt.gob.oj.portal.review;

import gt.gob.oj.portal.review.api.UnreadableCase;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers with a page that names the damaged request, so that the reviewer can continue with others. This is no fault
 * of the portal.
 */
@Provider
@Singleton
public class UnreadableCases implements ExceptionMapper<UnreadableCase> {
    @Override
    public Response toResponse(UnreadableCase damaged) {
        return Response.status(Response.Status.CONFLICT)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(CasePages.unreadable(damaged.receiptCode()))
                .build();
    }
}
