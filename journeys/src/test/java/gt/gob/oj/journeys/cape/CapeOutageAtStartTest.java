package gt.gob.oj.journeys.cape;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Turn;
import java.sql.SQLException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Journey
@Isolated("starts a server anew")
@Order(Turn.KILLS)
class CapeOutageAtStartTest extends CapeOutage {

    @Test
    void a_node_that_starts_meanwhile_is_ready_and_lets_local_people_in(RunningStack stack) throws SQLException {
        cape.stop();
        stack.restart("keycloak");
        assertSilent(stack);
        cape.startAgain();
        comesIn(stack);
    }
}
