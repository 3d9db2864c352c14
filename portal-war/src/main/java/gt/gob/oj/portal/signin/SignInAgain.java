package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.Cookies;
import gt.gob.oj.portal.page.FormRescue;
import gt.gob.oj.portal.page.PortalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The answer to somebody whose session or token is over: the sign-in, and from there back. */
@ApplicationScoped
class SignInAgain {
    private final HttpServletRequest request;
    private final PortalAddress portal;
    private final FormRescue rescue;

    @Inject
    SignInAgain(HttpServletRequest request, PortalAddress portal, FormRescue rescue) {
        this.request = request;
        this.portal = portal;
        this.rescue = rescue;
    }

    /** Back to the page that was asked for; of a form, to the page that it was on, which shows it as it was typed. */
    WebApplicationException failure(Cookie... cookies) {
        Optional<FormRescue.Rescued> form = rescue.ofPerson(request);
        LocalPath page = form.map(rescued -> LocalPath.orHome(rescued.page())).orElseGet(() -> SignIn.pathOf(request));
        Response.ResponseBuilder answer = Response.fromResponse(SignIn.elsewhere(portal.of(SignIn.address(page))));
        form.ifPresent(rescued -> answer.cookie(Cookies.forResource(rescued.cookie())));
        for (Cookie cookie : cookies) {
            answer.cookie(Cookies.forResource(cookie));
        }
        return new WebApplicationException(answer.build());
    }
}
