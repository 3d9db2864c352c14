package gt.gob.oj.keycloak.identityproof;

import java.util.function.Function;

/**
 * Runs short work in a transaction of its own: what it returns is committed.
 *
 * @param <P> the ports of one room, bound to that transaction
 */
public interface UnitOfWork<P> {

    <T> T run(Function<P, T> work);

    /** The same transactions, seen through fewer ports. */
    default <Q> UnitOfWork<Q> of(Function<P, Q> fewer) {
        return new UnitOfWork<>() {
            @Override
            public <T> T run(Function<Q, T> work) {
                return UnitOfWork.this.run(ports -> work.apply(fewer.apply(ports)));
            }
        };
    }
}
