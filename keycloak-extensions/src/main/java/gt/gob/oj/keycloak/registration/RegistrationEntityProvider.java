package gt.gob.oj.keycloak.registration;

import java.util.List;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;

final class RegistrationEntityProvider implements JpaEntityProvider {

    @Override
    public List<Class<?>> getEntities() {
        return List.of(PendingRegistration.class);
    }

    @Override
    public String getChangelogLocation() {
        return "gt/gob/oj/keycloak/registration/changelog.xml";
    }

    @Override
    public String getFactoryId() {
        return RegistrationEntityProviderFactory.ID;
    }

    @Override
    public void close() {}
}
