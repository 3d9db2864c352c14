package gt.gob.oj.portal.assistance.cases;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.form.typed.Phone;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request for help: what was received, which never changes, and its progress. */
@Entity
@Table(name = "assistance_case")
public class AssistanceCase {
    @Id
    private long id;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "cui")
    private @Nullable String cui;

    @Column(name = "gender")
    private @Nullable String gender;

    @Column(name = "age")
    private @Nullable Short age;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "email")
    private String email;

    @Column(name = "message")
    private String message;

    @Column(name = "kind")
    private String kind;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "person")
    private @Nullable String person;

    @Column(name = "channel")
    private String channel;

    @Column(name = "language")
    private String language;

    @Embedded
    private CaseProgress progress = new CaseProgress();

    protected AssistanceCase() {}

    public long getId() {
        return id;
    }

    public String getNumber() {
        return CaseNumber.of(id);
    }

    public String getGivenName() {
        return givenName;
    }

    public String getFamilyName() {
        return familyName;
    }

    public @Nullable String getCui() {
        return cui;
    }

    public @Nullable String getGender() {
        return gender;
    }

    public @Nullable Short getAge() {
        return age;
    }

    public @Nullable String getPhone() {
        return phone == null ? null : Phone.read(phone).map(Phone::display).orElse(phone);
    }

    /** Returns the telephone number in E.164; empty if there is none. */
    public String plainPhone() {
        return phone == null ? "" : phone;
    }

    public String getEmail() {
        return email;
    }

    /** Someone who called may have none. */
    public boolean hasEmail() {
        return !email.isEmpty();
    }

    /**
     * Whether the words of this request may be shown to the person of the other one: both have the same address or,
     * without addresses, the same telephone. An address in a form is not proved; a person who was signed in reads their
     * own requests only.
     */
    boolean mayJoin(AssistanceCase other) {
        if (other.person != null && !other.person.equals(person)) {
            return false;
        }
        if (hasEmail() || other.hasEmail()) {
            return email.equalsIgnoreCase(other.email);
        }
        return phone != null && phone.equals(other.phone);
    }

    public String getMessage() {
        return message;
    }

    public String getKind() {
        return kind;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    /** How the request came: {@code form}, {@code phone} or {@code mail}. */
    public String getChannel() {
        return channel;
    }

    public Language language() {
        return Language.byCode(language).orElse(Language.SPANISH);
    }

    public CaseProgress getProgress() {
        return progress;
    }

    public CaseState state() {
        return progress.currentState();
    }

    /** Whether the step is possible now. A person without an address is called, and the answer noted. */
    public boolean permits(CaseStep step) {
        return step.isPossible(state()) && (hasEmail() || !step.isMailed());
    }

    /** Moves to the state that the step leads to. False if the step is not possible now. */
    boolean apply(CaseStep step, @Nullable Agent by, Instant now) {
        return permits(step) && progress.apply(step, by, now);
    }

    void prioritize(Priority chosen, Instant now) {
        progress.prioritize(chosen, receivedAt, now);
    }

    void mergeInto(AssistanceCase other) {
        progress.mergeInto(other.id);
    }

    /** The target time of a request that arrives now. */
    public static Instant firstTarget(Instant now) {
        return WorkingHours.after(now, Priority.NORMAL.target());
    }
}
