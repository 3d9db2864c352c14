package gt.gob.oj.portal.assistance.captcha;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Issues challenges to everybody; they contain no personal data. */
@Path(CaptchaResource.PATH)
@ApplicationScoped
public class CaptchaResource {
    public static final String PATH = "/asistencia/captcha";

    @Inject
    private Captcha captcha;

    @GET
    public Response challenge() {
        return Response.ok(captcha.challenge().toString(), MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
