package gt.gob.oj.keycloak;

import org.keycloak.services.resource.RealmResourceProvider;

/** A realm resource that answers requests itself and has nothing to release. */
public interface PlainResource extends RealmResourceProvider {

    @Override
    default Object getResource() {
        return this;
    }

    @Override
    default void close() {}
}
