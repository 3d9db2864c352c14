package gt.gob.oj.journeys.cape;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import java.sql.SQLException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Journey
@Isolated("restarts a server")
@Order(RunOrder.KILLS)
class CapeOutageAtStartTest extends CapeOutage {

    @Test
    void a_node_that_starts_during_the_outage_becomes_ready_and_local_people_sign_in(RunningStack stack)
            throws SQLException {
        cape.stop();
        stack.restart("keycloak");
        assertSilent(stack);
        cape.startAgain();
        awaitSignIn(stack);
    }
}
