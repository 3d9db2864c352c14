package gt.gob.oj.keycloak;

import org.keycloak.services.resource.RealmResourceProvider;

/** Provides a resource that has nothing to release. */
public record ResourceProvider(Object resource) implements RealmResourceProvider {

    @Override
    public Object getResource() {
        return resource;
    }

    @Override
    public void close() {}
}
