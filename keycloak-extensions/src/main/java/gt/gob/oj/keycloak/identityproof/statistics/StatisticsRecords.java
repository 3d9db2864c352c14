package gt.gob.oj.keycloak.identityproof.statistics;

import gt.gob.oj.keycloak.identityproof.statistics.Figures.DecisionTime;
import gt.gob.oj.keycloak.identityproof.statistics.Figures.Reason;
import gt.gob.oj.keycloak.identityproof.statistics.Figures.Reviewer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Counts what the audit log and the reviewers' opinions hold. Days are those of Guatemala. */
public interface StatisticsRecords {

    /** Requests that wait now, or are open with a reviewer. */
    long waiting(String realmId);

    Map<LocalDate, Long> receivedByDay(String realmId, Instant since);

    Map<LocalDate, Long> decidedByDay(String realmId, Instant since);

    /** Those withdrawn while they waited for a decision. */
    Map<LocalDate, Long> withdrawnByDay(String realmId, Instant since);

    DecisionTime decisionTime(String realmId, Period period);

    List<Reason> reasons(String realmId, Period period);

    List<Reviewer> reviewers(String realmId, Period period);
}
