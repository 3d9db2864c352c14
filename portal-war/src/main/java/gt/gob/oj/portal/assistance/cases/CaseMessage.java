package gt.gob.oj.portal.assistance.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a person or an agent wrote to an assistance request after its first text. Never changes. */
@Entity
@Table(name = "assistance_message")
public class CaseMessage {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "case_id")
    private long caseId;

    @Column(name = "step")
    private String step;

    @Column(name = "text")
    private String text;

    @Column(name = "agent")
    private @Nullable String agent;

    @Column(name = "sender")
    private @Nullable String sender;

    @Column(name = "agent_name")
    private @Nullable String agentName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "submission")
    private String submission;

    protected CaseMessage() {}

    CaseMessage(long caseId, CaseStep step, String text, @Nullable Agent agent, String submission, Instant now) {
        this.caseId = caseId;
        this.step = step.key();
        this.text = text;
        this.agent = agent == null ? null : agent.id();
        this.agentName = agent == null ? null : agent.name();
        this.submission = submission;
        this.writtenAt = now;
    }

    public long getId() {
        return id;
    }

    public long getCaseId() {
        return caseId;
    }

    /** The key of the step that the words belong to. */
    public String getStep() {
        return step;
    }

    public String getText() {
        return text;
    }

    /** Returns the words without the earlier mail below them. */
    public String getOwnText() {
        return quoted().own();
    }

    /** Returns the earlier mail that a reply by mail has below its words; empty if there is none. */
    public String getQuote() {
        return quoted().quote();
    }

    private QuotedText quoted() {
        return step.equals(CaseStep.REPLY.key()) ? QuotedText.of(text) : new QuotedText(text, "");
    }

    public @Nullable String getAgentName() {
        return agentName;
    }

    /** The address that a mail came from, if it is another one than the request's. */
    public @Nullable String getSender() {
        return sender;
    }

    CaseMessage from(@Nullable String address) {
        sender = address;
        return this;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }

    /** Whether the person may read it. */
    public boolean isPublic() {
        return CaseStep.ofKey(step).filter(CaseStep::isPublic).isPresent();
    }
}
