package gt.gob.oj.keycloak.status;

import gt.gob.oj.keycloak.rest.ApiDescriptionContract;
import java.util.Map;
import java.util.Set;

/** docs/status.openapi.yaml describes the API. */
class StatusDescriptionTest extends ApiDescriptionContract {

    StatusDescriptionTest() {
        super("status");
    }

    @Override
    protected Map<Class<?>, String> resources() {
        return Map.of(StatusResource.class, "/");
    }

    @Override
    protected Set<String> access() {
        return Set.of("anybody");
    }

    @Override
    protected Map<String, Class<?>> schemas() {
        return Map.of("Status", Status.class, "Part", Status.Part.class);
    }
}
