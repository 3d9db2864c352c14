package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.administration.people.StaffRole;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Maps rows of {@code oj_staff_act} to acts. An overdue request counts as expired, even if its row does not say so. */
final class ActRows {

    static final String SELECT = """
            select id, person_id, kind, role, reason, words, requested_by,
                cast(date_part('epoch', requested_at) as bigint) as requested,
                case when state = 'pending' and expires_at <= now() then 'expired' else state end as state_now,
                decided_by, cast(date_part('epoch', decided_at) as bigint) as decided, decision_words,
                cast(date_part('epoch', expires_at) as bigint) as expires
            from oj_staff_act where realm_id = :realm""";

    private static final Logger LOG = Logger.getLogger(ActRows.class);

    private ActRows() {}

    static List<ActRow> read(List<?> rows) {
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    private static ActRow read(Object[] row) {
        try {
            Act act = act(row);
            Proposal.of(act);
            return new ActRow.Written(act);
        } catch (IllegalArgumentException | NoSuchElementException damaged) {
            LOG.errorf("act %s cannot be read: %s", row[0], damaged.getMessage());
            return new ActRow.Unreadable((String) row[0], Instant.ofEpochSecond(((Number) row[7]).longValue()));
        }
    }

    private static Act act(Object[] row) {
        return new Act(
                (String) row[0],
                (String) row[1],
                ActKind.of((String) row[2]).orElseThrow(),
                StaffRole.of((String) row[3]).orElse(null),
                new Reason((String) row[4], (String) row[5]),
                (String) row[6],
                Instant.ofEpochSecond(((Number) row[7]).longValue()),
                Act.State.valueOf(((String) row[8]).toUpperCase(Locale.ROOT)),
                (@Nullable String) row[9],
                time((@Nullable Number) row[10]),
                (@Nullable String) row[11],
                time((@Nullable Number) row[12]));
    }

    private static @Nullable Instant time(@Nullable Number seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(seconds.longValue());
    }
}
