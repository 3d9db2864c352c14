package gt.gob.oj.portal.assistance.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The part of a request that steps change: state, agent, priority and target time. */
@Embeddable
public class CaseProgress {
    private static final Duration SOON = Duration.ofHours(2);

    @Column(name = "state")
    private String state;

    @Column(name = "agent")
    private @Nullable String agent;

    @Column(name = "agent_name")
    private @Nullable String agentName;

    @Column(name = "priority")
    private String priority;

    @Column(name = "target_at")
    private @Nullable Instant targetAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "attended_at")
    private @Nullable Instant closedAt;

    @Column(name = "attended_by")
    private @Nullable String closedBy;

    @Column(name = "merged_into")
    private @Nullable Long mergedInto;

    @Column(name = "version")
    private int version;

    protected CaseProgress() {}

    public CaseState currentState() {
        return CaseState.ofKey(state).orElseThrow();
    }

    public String getState() {
        return state;
    }

    public @Nullable String getAgent() {
        return agent;
    }

    public @Nullable String getAgentName() {
        return agentName;
    }

    public String getPriority() {
        return priority;
    }

    /** Until when the person should have an answer; null while the desk has nothing to do. */
    public @Nullable Instant getTargetAt() {
        return targetAt;
    }

    public @Nullable Instant getClosedAt() {
        return closedAt;
    }

    /** The number of the request that this one was merged into. */
    public @Nullable String getMergedInto() {
        return mergedInto == null ? null : CaseNumber.of(mergedInto);
    }

    Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** Counts the changes; a form tells the version that its agent has read. */
    public int getVersion() {
        return version;
    }

    /** How close the target time is: {@code none}, {@code later}, {@code soon} or {@code overdue}. */
    public String urgency() {
        Instant now = Instant.now();
        if (targetAt == null) {
            return "none";
        }
        if (targetAt.isBefore(now)) {
            return "overdue";
        }
        return targetAt.isBefore(WorkingHours.after(now, SOON)) ? "soon" : "later";
    }

    /** Moves to the state that the step leads to. False if the step is not possible now. */
    boolean apply(CaseStep step, @Nullable Agent by, Instant now) {
        Optional<CaseState> next = step.from(currentState());
        next.ifPresent(reached -> enter(step, reached, by, now));
        return next.isPresent();
    }

    private void enter(CaseStep step, CaseState reached, @Nullable Agent by, Instant now) {
        boolean wasOpen = currentState().isOpen();
        state = reached.key();
        version++;
        if (by != null && (step == CaseStep.TAKE || (agent == null && step != CaseStep.NOTE))) {
            agent = by.id();
            agentName = by.name();
        }
        if (step.isMailed() && answeredAt == null) {
            answeredAt = now;
        }
        if (!reached.isOpen()) {
            targetAt = null;
        } else if (!wasOpen) {
            aim(now);
        }
        if (step == CaseStep.CLOSE) {
            closedAt = now;
            closedBy = by == null ? null : by.id();
        } else if (reached != CaseState.CLOSED) {
            closedAt = null;
            closedBy = null;
            mergedInto = null;
        }
    }

    void prioritize(Priority chosen, Instant receivedAt, Instant now) {
        priority = chosen.key();
        version++;
        if (currentState().isOpen()) {
            aim(answeredAt == null ? receivedAt : now);
        }
    }

    void mergeInto(long other) {
        mergedInto = other;
    }

    private void aim(Instant from) {
        targetAt = WorkingHours.after(
                from, Priority.ofKey(priority).orElse(Priority.NORMAL).target());
    }
}
