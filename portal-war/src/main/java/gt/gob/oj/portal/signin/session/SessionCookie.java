package gt.gob.oj.portal.signin.session;

import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Restricts the session cookie to HTTPS if the portal's public address has HTTPS. */
@WebListener
public final class SessionCookie implements ServletContextListener {
    @Inject
    private PortalAddress portal;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        start.getServletContext().getSessionCookieConfig().setSecure(portal.secure());
    }
}
