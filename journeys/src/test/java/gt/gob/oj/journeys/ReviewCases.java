package gt.gob.oj.journeys;

import gt.gob.oj.journeys.kit.RunningStack;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Requests made in the database, without evidence: for stories about who may do what with them. */
final class ReviewCases {

    private ReviewCases() {}

    /**
     * The id of a request.
     *
     * @param ownerEmail whose it is
     * @param reviewerEmail with whom it is for ten minutes, empty while it waits
     */
    static String create(RunningStack stack, String ownerEmail, String reviewerEmail) throws SQLException {
        String id = UUID.randomUUID().toString();
        run(stack, """
                insert into oj_identity_proof (id, realm_id, user_id, status, receipt_code, created_at, state_since,
                    submitted_at, attempt, assigned_to, assigned_until)
                select ?, o.realm_id, o.id, case when r.id is null then 'pending' else 'in_review' end,
                    translate(upper(substr(md5(random()::text), 1, 5) || '-' || substr(md5(random()::text), 1, 5)), '01', '23'),
                    now(), now(), now(), 1, r.id, case when r.id is null then null else now() + interval '10 minutes' end
                from user_entity o left join user_entity r on r.realm_id = o.realm_id and r.email = ?
                where o.email = ?""", id, reviewerEmail, ownerEmail);
        return id;
    }

    static void remove(RunningStack stack, String id) throws SQLException {
        run(stack, "delete from oj_identity_proof where id = ?", id);
    }

    /** The reviewer who has it rejects it. */
    static void reject(RunningStack stack, String id) throws SQLException {
        run(stack, """
                insert into oj_review_opinion (proof_id, attempt, reviewer_id, realm_id, at, outcome)
                select id, attempt, assigned_to, realm_id, now(), 'reject' from oj_identity_proof where id = ?""", id);
        run(stack, """
                update oj_identity_proof set status = 'rejected', state_since = now(), decided_at = now(),
                    decided_by = assigned_to, reason_codes = 'other', assigned_to = null, assigned_until = null
                where id = ?""", id);
    }

    /** As if the vault had lost it. */
    static void addUnreadableFront(RunningStack stack, String id) throws SQLException {
        run(stack, """
                insert into oj_evidence (id, proof_id, attempt, piece, content_type, wrapped_key, total_length,
                    received_length, sha256)
                select gen_random_uuid()::text, id, 1, 'front', 'image/jpeg', 'x'::bytea, 10, 10, repeat('0', 64)
                from oj_identity_proof where id = ?""", id);
        run(stack, """
                insert into oj_evidence_part (evidence_id, part_number, name, part_length, sha256)
                select id, 0, 'lost', 10, repeat('0', 64) from oj_evidence where proof_id = ?""", id);
    }

    /** A CUI whose check digit fails. */
    static void giveDoubtfulCui(RunningStack stack, String email) throws SQLException {
        run(stack, """
                insert into oj_citizen (realm_id, user_id, cui, birth_date, created_at)
                select realm_id, id, serial || (case serial_check when 9 then 0 else serial_check + 1 end) || '0101',
                    date '1990-01-01', now()
                from user_entity, (select serial, (2 * substr(serial, 1, 1)::int + 3 * substr(serial, 2, 1)::int
                    + 4 * substr(serial, 3, 1)::int + 5 * substr(serial, 4, 1)::int + 6 * substr(serial, 5, 1)::int
                    + 7 * substr(serial, 6, 1)::int + 8 * substr(serial, 7, 1)::int + 9 * substr(serial, 8, 1)::int) % 11 % 10
                    as serial_check from (select (30000000 + floor(random() * 1000000)::int)::text as serial) as s) as c
                where email = ?""", email);
    }

    private static void run(RunningStack stack, String command, String... values) throws SQLException {
        try (Connection realm = stack.database("keycloak");
                PreparedStatement statement = realm.prepareStatement(command)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
