package gt.gob.oj.keycloak.citizen;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A row of the directory. The user id has no foreign key, because federated people have no user row. */
@Entity
@Table(name = "oj_citizen")
class CitizenEntity {

    @EmbeddedId
    private CitizenKey key;

    @Column(name = "cui", length = 13, nullable = false, updatable = false)
    private String cui;

    @Column(name = "birth_date", nullable = false, updatable = false)
    private LocalDate birthDate;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway") // JPA fills the fields.
    protected CitizenEntity() {}

    CitizenEntity(CitizenKey key, Citizen citizen, Instant createdAt) {
        this.key = key;
        this.cui = citizen.cui().digits();
        this.birthDate = citizen.birthDate().date();
        this.createdAt = createdAt;
    }

    String userId() {
        return key.userId();
    }

    Citizen citizen() {
        return new Citizen(new Cui(cui), new BirthDate(birthDate));
    }
}
