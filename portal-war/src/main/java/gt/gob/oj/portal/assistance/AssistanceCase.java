package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.page.form.typed.Phone;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request for help. It is received from the form and attended once by an agent; nothing else changes it. */
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
    private String gender;

    @Column(name = "age")
    private short age;

    @Column(name = "phone")
    private String phone;

    @Column(name = "email")
    private String email;

    @Column(name = "message")
    private String message;

    @Column(name = "kind")
    private String kind;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "attended_at")
    private @Nullable Instant attendedAt;

    @Column(name = "attended_by")
    private @Nullable String attendedBy;

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

    public String getGender() {
        return gender;
    }

    public int getAge() {
        return age;
    }

    public String getPhone() {
        return Phone.read(phone).map(Phone::display).orElse(phone);
    }

    public String getEmail() {
        return email;
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

    public @Nullable Instant getAttendedAt() {
        return attendedAt;
    }

    /** Marks the case as attended. Later calls change nothing, so the first agent stays recorded. */
    void attend(String agent, Instant now) {
        if (attendedAt == null) {
            attendedAt = now;
            attendedBy = agent;
        }
    }
}
