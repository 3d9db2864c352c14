package gt.gob.oj.portal;

import gt.gob.oj.portal.page.failure.WatchedPart;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the portal's own database answers. */
@ApplicationScoped
class PortalDatabase implements WatchedPart {
    private static final System.Logger LOG = System.getLogger(PortalDatabase.class.getName());

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The portal's database does not answer", e);
            return false;
        }
    }

    @Override
    public String id() {
        return "portal";
    }

    @Override
    public State state() {
        return answers() ? State.WORKING : State.UNAVAILABLE;
    }
}
