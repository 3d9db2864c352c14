package gt.gob.oj.keycloak;

import org.keycloak.services.resource.RealmResourceProvider;

/** A stateless realm resource. */
public interface PlainResource extends RealmResourceProvider {

    @Override
    default Object getResource() {
        return this;
    }

    @Override
    default void close() {}
}
