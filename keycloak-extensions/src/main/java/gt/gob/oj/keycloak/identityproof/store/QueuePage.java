package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.desk.DeskFilter;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Item;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Position;
import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One page of the queue as one query, which an index answers in the requested order. */
record QueuePage(String where, Map<String, Object> parameters, boolean backwards) {

    static QueuePage of(DeskFilter filter, @Nullable Position from, boolean backwards) {
        StringBuilder where = new StringBuilder("p.realmId = :realm and p.userId <> :me and p.submittedAt is not null");
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("realm", filter.realmId());
        parameters.put("me", filter.reviewerId());
        if (filter.state() != null) {
            where.append(" and p.status = :status");
            parameters.put("status", filter.state().code());
        }
        if (filter.flag() != null) {
            // Written out, so that it matches the condition of the flag's partial index.
            where.append(" and p.flags like '%,").append(filter.flag().code()).append(",%'");
        }
        if (filter.mine()) {
            where.append(" and p.assignedTo = :me");
        }
        if (filter.citizenId() != null) {
            where.append(" and p.userId = :citizen");
            parameters.put("citizen", filter.citizenId());
        }
        List<String> either = new ArrayList<>();
        if (filter.receiptCode() != null) {
            either.add("p.receiptCode = :code");
            parameters.put("code", filter.receiptCode().value());
        }
        if (filter.name() != null) {
            either.add(
                    "cast(sql('to_tsvector(''simple'', ?) @@ to_tsquery(''simple'', ?)', p.nameWords, :name) as Boolean) = true");
            parameters.put("name", filter.name().asPrefixes());
        }
        if (!either.isEmpty()) {
            where.append(" and (").append(String.join(" or ", either)).append(")");
        }
        if (from != null) {
            // The instant comes first, so that the index finds the position even if many rows share it.
            where.append(
                    backwards
                            ? " and p.submittedAt <= :at and (p.submittedAt < :at or p.id < :id)"
                            : " and p.submittedAt >= :at and (p.submittedAt > :at or p.id > :id)");
            parameters.put("at", from.submittedAt());
            parameters.put("id", from.id());
        }
        return new QueuePage(where.toString(), parameters, backwards);
    }

    List<Item> query(EntityManager em, int size) {
        String order = backwards ? "p.submittedAt desc, p.id desc" : "p.submittedAt, p.id";
        TypedQuery<Object[]> query = em.createQuery(
                "select p, (select count(o) from OpinionEntity o where o.proofId = p.id and o.attempt = p.attempt),"
                        + " (select count(o) from OpinionEntity o where o.proofId = p.id and o.reviewerId = :me)"
                        + " from ProofEntity p where " + where + " order by " + order,
                Object[].class);
        parameters.forEach(query::setParameter);
        List<Item> found = query.setMaxResults(size)
                .getResultStream()
                .map(row -> item(em, (ProofEntity) row[0], (Long) row[1], (Long) row[2]))
                .toList();
        return backwards ? found.reversed() : found;
    }

    private static Item item(EntityManager em, ProofEntity row, long opinions, long mine) {
        em.detach(row);
        Position position = new Position(Objects.requireNonNull(row.submittedAt), row.id);
        return ProofRows.ifReadable(row)
                .<Item>map(proof ->
                        new Item.Request(position, proof, Codes.read(row.flags, Flag::of), (int) opinions, mine > 0))
                .orElseGet(() -> new Item.Unreadable(position));
    }
}
