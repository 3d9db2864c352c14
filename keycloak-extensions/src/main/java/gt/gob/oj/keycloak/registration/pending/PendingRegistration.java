package gt.gob.oj.keycloak.registration.pending;

import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.citizen.BirthDate;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.Cui;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed who wants to register, until they prove that the address is theirs. It is made when the form is
 * right, and ends by being confirmed, disowned, refused or forgotten. It stands for nobody: it occupies neither the CUI nor
 * the address.
 */
@Entity
@Table(name = "oj_registration")
public class PendingRegistration {

    /** What its codes are sealed for. */
    public static final String CODE = "registration/code";

    public static final int MOST_WRONG_CODES = 5;
    public static final int MOST_WRONG_PASSWORDS = 5;
    public static final int MOST_MAILS = 5;
    static final Duration BETWEEN_MAILS = Duration.ofSeconds(60);

    @Id
    @Column(name = "id")
    public String id = "";

    @Column(name = "realm_id")
    public String realmId = "";

    /** Through which application they came. */
    @Column(name = "client_id")
    public String clientId = "";

    /** The realm's public address, which a task after the request cannot know. */
    @Column(name = "issuer")
    public String issuer = "";

    @Column(name = "locale")
    public String locale = "";

    @Column(name = "email")
    public String email = "";

    @Column(name = "cui")
    public String cui = "";

    @Column(name = "birth_date")
    public LocalDate birthDate = LocalDate.EPOCH;

    @Column(name = "password_secret")
    public String passwordSecret = "";

    @Column(name = "password_data")
    public String passwordData = "";

    @Column(name = "created_at")
    public Instant createdAt = Instant.EPOCH;

    @Column(name = "expires_at")
    public Instant expiresAt = Instant.EPOCH;

    @Column(name = "mails")
    public int mails;

    @Column(name = "mailed_at")
    public Instant mailedAt = Instant.EPOCH;

    /** Null until the mail is written, and for good when the address belongs to somebody. */
    @Nullable @Column(name = "code_seal")
    String codeSeal;

    @Column(name = "code_expires_at")
    public Instant codeExpiresAt = Instant.EPOCH;

    @Column(name = "wrong_codes")
    public int wrongCodes;

    @Column(name = "wrong_passwords")
    public int wrongPasswords;

    public Citizen citizen() {
        return new Citizen(new Cui(cui), new BirthDate(birthDate));
    }

    /** Counts a mail that is about to be written; the code in an earlier one is void from now on. */
    public void mail(Instant now, Duration codeLifetime) {
        mails++;
        mailedAt = now;
        codeSeal = null;
        codeExpiresAt = now.plus(codeLifetime);
        wrongCodes = 0;
    }

    /** The code that the mail brings. */
    public void hold(String code, Seal seal) {
        codeSeal = seal.of(id, code);
    }

    public boolean hasMailsLeft() {
        return mails < MOST_MAILS;
    }

    /** How long to wait for the next mail; empty when it may be sent. */
    public Optional<Duration> waitForNextMail(Instant now) {
        Duration left = Duration.between(now, mailedAt.plus(BETWEEN_MAILS));
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    /** Says the same, for the same attempts at the same time, of an address that belongs to somebody. */
    public CodeAnswer answer(String code, Seal seal, Instant now) {
        if (!now.isBefore(codeExpiresAt)) {
            return CodeAnswer.EXPIRED;
        }
        if (wrongCodes >= MOST_WRONG_CODES) {
            return CodeAnswer.VOID;
        }
        if (Seal.same(seal.of(id, code), codeSeal == null ? "" : codeSeal)) {
            return CodeAnswer.RIGHT;
        }
        wrongCodes++;
        return wrongCodes < MOST_WRONG_CODES ? CodeAnswer.WRONG : CodeAnswer.VOID;
    }
}
