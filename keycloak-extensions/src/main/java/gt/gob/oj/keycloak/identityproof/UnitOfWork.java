package gt.gob.oj.keycloak.identityproof;

import java.util.function.Function;

/**
 * Runs short work in its own transaction and commits it when the work returns.
 *
 * @param <P> the ports of one room, bound to that transaction
 */
public interface UnitOfWork<P> {

    <T> T run(Function<P, T> work);

    /** The same unit of work, restricted to fewer ports. */
    default <Q> UnitOfWork<Q> of(Function<P, Q> fewer) {
        return new UnitOfWork<>() {
            @Override
            public <T> T run(Function<Q, T> work) {
                return UnitOfWork.this.run(ports -> work.apply(fewer.apply(ports)));
            }
        };
    }
}
