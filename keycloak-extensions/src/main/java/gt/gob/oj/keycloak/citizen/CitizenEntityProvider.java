package gt.gob.oj.keycloak.citizen;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

final class CitizenEntityProvider implements JpaEntityProvider {

    @Override
    public List<Class<?>> getEntities() {
        return List.of(CitizenEntity.class);
    }

    @Override
    public String getChangelogLocation() {
        return "gt/gob/oj/keycloak/citizen/changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return CitizenEntityProviderFactory.ID;
    }

    @Override
    public void close() {}
}
