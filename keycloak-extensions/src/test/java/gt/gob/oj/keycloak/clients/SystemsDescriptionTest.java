package gt.gob.oj.keycloak.clients;

import gt.gob.oj.keycloak.rest.ApiDescriptionContract;
import java.util.Map;
import java.util.Set;

/** docs/systems.openapi.yaml describes the API. */
class SystemsDescriptionTest extends ApiDescriptionContract {

    SystemsDescriptionTest() {
        super("systems");
    }

    @Override
    protected Map<Class<?>, String> resources() {
        return Map.of(SystemsResource.class, "/");
    }

    @Override
    protected Set<String> access() {
        return Set.of("anybody");
    }

    @Override
    protected Map<String, Class<?>> schemas() {
        return Map.of("ConnectedSystem", SystemsResource.ConnectedSystem.class);
    }
}
