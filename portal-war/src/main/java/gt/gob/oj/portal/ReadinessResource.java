package gt.gob.oj.portal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

@Path("/salud/listo")
@ApplicationScoped
public class ReadinessResource {
    private static final System.Logger LOG = System.getLogger(ReadinessResource.class.getName());

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @GET
    public Response ready() {
        boolean ready = databaseAnswers();
        return Response.status(ready ? 200 : 503)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .header("Cache-Control", "no-store")
                .entity(ready ? "UP" : "DOWN")
                .build();
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The portal's database does not answer", e);
            return false;
        }
    }
}
