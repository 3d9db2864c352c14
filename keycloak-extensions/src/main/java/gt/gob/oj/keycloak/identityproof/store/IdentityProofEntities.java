package gt.gob.oj.keycloak.identityproof.store;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

final class IdentityProofEntities implements JpaEntityProvider {

    @Override
    public List<Class<?>> getEntities() {
        return List.of(ProofEntity.class, EvidenceEntity.class, PartEntity.class);
    }

    @Override
    public String getChangelogLocation() {
        return "META-INF/identity-proof-changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return IdentityProofEntitiesFactory.ID;
    }

    @Override
    public void close() {}
}
