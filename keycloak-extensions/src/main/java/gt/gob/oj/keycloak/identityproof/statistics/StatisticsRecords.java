package gt.gob.oj.keycloak.identityproof.statistics;

import gt.gob.oj.keycloak.identityproof.statistics.Figures.DecisionTime;
import gt.gob.oj.keycloak.identityproof.statistics.Figures.Reason;
import gt.gob.oj.keycloak.identityproof.statistics.Figures.Reviewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Counts from the audit log and the reviewers' opinions. Days are in Guatemala's time zone. */
public interface StatisticsRecords {

    /** Requests that are waiting now or assigned to a reviewer. */
    long waiting(String realmId);

    Map<LocalDate, Long> receivedByDay(String realmId, Instant since);

    Map<LocalDate, Long> decidedByDay(String realmId, Instant since);

    /** Requests that were withdrawn while they waited for a decision. */
    Map<LocalDate, Long> withdrawnByDay(String realmId, Instant since);

    DecisionTime decisionTime(String realmId, Period period);

    List<Reason> reasons(String realmId, Period period);

    List<Reviewer> reviewers(String realmId, Period period);
}
