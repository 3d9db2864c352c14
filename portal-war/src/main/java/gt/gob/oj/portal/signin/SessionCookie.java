package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.PortalAddress;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The session cookie travels over HTTPS only where the portal is reached by HTTPS. */
@WebListener
public final class SessionCookie implements ServletContextListener {
    @Inject
    private PortalAddress portal;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext().getSessionCookieConfig().setSecure(portal.secure());
    }
}
