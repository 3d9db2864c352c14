package gt.gob.oj.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * Finds every resource by itself. Resources are wired by fields, other classes by constructors: RESTEasy takes no
 * constructor whose parameters are not its own (RESTEASY003190).
 */
@ApplicationPath("/")
public final class PortalApplication extends Application {}
