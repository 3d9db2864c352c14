package gt.gob.oj.journeys.cape;

import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;

/** One class for all outages: two classes would block each other and keep other classes waiting. */
@Journey(cape = Cape.CHANGED)
@Order(RunOrder.FIRST)
class CapeOutageTest {

    @Nested
    class Database extends CapeDatabaseOutage {}

    @Nested
    class Connection extends CapeConnectionOutage {}

    @Nested
    class Journeys extends CapeOutageJourneys {}
}
