package gt.gob.oj.keycloak.identityproof.store.capture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "oj_hand_off")
public class HandOffEntity {

    @Id
    @Column(name = "id")
    String id = "";

    @Column(name = "realm_id")
    String realmId = "";

    @Column(name = "user_id")
    String userId = "";

    @Column(name = "proof_id")
    String proofId = "";

    @Column(name = "attempt")
    int attempt;

    @Column(name = "code_hash")
    String codeHash = "";

    @Column(name = "expires_at")
    Instant expiresAt = Instant.EPOCH;

    @Nullable @Column(name = "latest_at")
    Instant latestAt;

    @Nullable @Column(name = "browser_hash")
    String browserHash;
}
