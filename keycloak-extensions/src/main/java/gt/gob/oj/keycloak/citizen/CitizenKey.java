package gt.gob.oj.keycloak.citizen;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
record CitizenKey(
        @Column(name = "realm_id", length = 36) String realmId,
        @Column(name = "user_id", length = 255) String userId) implements Serializable {}
