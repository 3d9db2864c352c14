package gt.gob.oj.bench.cape;

/**
 * The size of the measurement; each value can be set by a system property {@code bench.cape.NAME}.
 *
 * @param people in CAPE, and as many in the realm and in the stock server
 * @param warmUp sign-ins of each kind that are not measured
 * @param rounds number of rounds; each round measures every kind
 * @param block sign-ins of one kind in one round
 */
record Sizes(int people, int warmUp, int rounds, int block) {

    static Sizes set() {
        return new Sizes(
                Integer.getInteger("bench.cape.people", 1_000_000),
                Integer.getInteger("bench.cape.warmUp", 400),
                Integer.getInteger("bench.cape.rounds", 20),
                Integer.getInteger("bench.cape.block", 25));
    }
}
