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
 * The input of a registration until its address is confirmed. A valid form creates it; it ends when it is confirmed,
 * disowned, refused or expired. It reserves neither the CUI nor the address.
 */
@Entity
@Table(name = "oj_registration")
public class PendingRegistration {

    /** The purpose of the seal over its codes. */
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

    /** The application through which the person came. */
    @Column(name = "client_id")
    public String clientId = "";

    /** The realm's public URL, which a task outside a request cannot determine. */
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

    /** Null until the mail is created, and always null if the address already has an owner. */
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

    /** Counts a new mail and invalidates the code of earlier ones. */
    public void mail(Instant now, Duration codeLifetime) {
        mails++;
        mailedAt = now;
        codeSeal = null;
        codeExpiresAt = now.plus(codeLifetime);
        wrongCodes = 0;
    }

    /** Stores the sealed code of the mail. */
    public void hold(String code, Seal seal) {
        codeSeal = seal.of(id, code);
    }

    public boolean hasMailsLeft() {
        return mails < MOST_MAILS;
    }

    /** How long to wait before the next mail. Empty if it may be sent now. */
    public Optional<Duration> waitForNextMail(Instant now) {
        Duration left = Duration.between(now, mailedAt.plus(BETWEEN_MAILS));
        return left.isPositive() ? Optional.of(left) : Optional.empty();
    }

    /** The answer is the same, after the same attempts at the same times, if the address already has an owner. */
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
