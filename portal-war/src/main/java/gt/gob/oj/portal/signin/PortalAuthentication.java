package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.failure.FailureKind;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.page.form.FormRescue;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.signin.session.PersonSessions;
import gt.gob.oj.portal.signin.session.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Tells the container who is signed in, and redirects an anonymous person from a protected page to the sign-in. */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {
    private static final System.Logger LOG = System.getLogger(PortalAuthentication.class.getName());

    private final PersonSessions sessions;
    private final FreshTokens tokens;
    private final PortalAddress portal;
    private final FormRescue rescue;

    @Inject
    PortalAuthentication(PersonSessions sessions, FreshTokens tokens, PortalAddress portal, FormRescue rescue) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.portal = portal;
        this.rescue = rescue;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        try {
            return authenticate(request, response, context);
        } catch (OutOfService outage) {
            LOG.log(Level.WARNING, outage.getMessage(), outage.getCause());
            // Public pages are still shown, without the person's name.
            return context.isProtected() ? unavailable(request, response, outage) : context.doNothing();
        }
    }

    private AuthenticationStatus authenticate(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<SignedIn> person = context.isProtected() ? tokens.of(request) : sessions.current(request);
        if (person.isPresent()) {
            return context.notifyContainerAboutLogin(
                    person.get().subject(), person.get().roles());
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        response.setHeader("Cache-Control", "no-store");
        return context.redirect(
                portal.of(SignIn.address(destination(request, response))).toString());
    }

    /** The requested page; for a posted form, the form's page, which shows the typed data again. */
    private LocalPath destination(HttpServletRequest request, HttpServletResponse response) {
        Optional<FormRescue.Rescued> rescued = rescue.ofPerson(request);
        rescued.ifPresent(form -> response.addCookie(form.cookie()));
        return rescued.map(form -> LocalPath.orHome(form.page())).orElseGet(() -> SignIn.pathOf(request));
    }

    private static AuthenticationStatus unavailable(
            HttpServletRequest request, HttpServletResponse response, OutOfService outage)
            throws AuthenticationException {
        try {
            FailureKind.of(outage).send(request, response);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }
}
