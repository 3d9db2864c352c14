package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.form.FormRescue;
import gt.gob.oj.portal.page.http.Cookies;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Answers a request whose session or token has expired: redirects to the sign-in and back. */
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

    /** Returns to the requested page; for a posted form, to the form's page, which shows the typed data again. */
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
