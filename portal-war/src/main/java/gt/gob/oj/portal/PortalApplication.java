package gt.gob.oj.portal;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

@ApplicationPath("/")
public final class PortalApplication extends Application {}
