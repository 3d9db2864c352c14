package gt.gob.oj.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * Discovers every resource by itself. Resources are injected into fields and other classes by constructors, because
 * RESTEasy accepts only its own parameters in a constructor (RESTEASY003190).
 */
@ApplicationPath("/")
public final class PortalApplication extends Application {}
