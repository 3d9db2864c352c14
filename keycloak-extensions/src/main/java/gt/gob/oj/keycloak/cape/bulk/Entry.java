package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.Typed;
import gt.gob.oj.keycloak.cape.Conflict;
import gt.gob.oj.keycloak.cape.imported.ImportedPassword;
import gt.gob.oj.keycloak.citizen.Citizen;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes local people as Keycloak 26.7 and the directory would: with default role, groups and required actions, and
 * with the password in CAPE's format. Existing rows stay unchanged.
 */
record Entry(Connection connection, String realmId) {

    private static final int LONGEST_VALUE = 255;

    /** Returns the ids of the people written. For the others, the id or address has been taken in the meantime. */
    Set<String> people(List<CheckedAccount> entering) throws SQLException {
        Set<String> ids;
        try (var insert = new Parameters(connection, """
                insert into user_entity (id, realm_id, username, email, email_constraint, email_verified, enabled,
                    first_name, last_name, created_timestamp, not_before)
                select q.id, r.id, q.email, q.email, q.email, true, true, q.given, q.family,
                    floor(extract(epoch from clock_timestamp()) * 1000), 0
                from (select ?::text as id) as r,
                    unnest(?::text[], ?::text[], ?::text[], ?::text[]) as q(id, email, given, family)
                on conflict do nothing
                returning id""")) {
            ids = insert.text(realmId)
                    .column(entering, CheckedAccount::userId)
                    .column(entering, v -> v.account().email())
                    .column(entering, v -> trimmed(v.account().givenNames()))
                    .column(entering, v -> trimmed(v.account().surnames()))
                    .texts();
        }
        List<CheckedAccount> entered =
                entering.stream().filter(v -> ids.contains(v.userId())).toList();
        forEach(
                entered,
                "insert into user_role_mapping (role_id, user_id) select r.default_role, q.id"
                        + " from realm r, unnest(?::text[]) as q(id) where r.id = ?");
        forEach(
                entered,
                "insert into user_group_membership (group_id, user_id, membership_type)"
                        + " select g.group_id, q.id, 'UNMANAGED'"
                        + " from realm_default_groups g, unnest(?::text[]) as q(id) where g.realm_id = ?");
        forEach(
                entered,
                "insert into user_required_action (user_id, required_action) select q.id, a.alias"
                        + " from required_action_provider a, unnest(?::text[]) as q(id)"
                        + " where a.realm_id = ? and a.enabled and a.default_action");
        phones(entered);
        passwords(entered);
        return ids;
    }

    private void forEach(List<CheckedAccount> entered, String sql) throws SQLException {
        try (var insert = new Parameters(connection, sql)) {
            insert.column(entered, CheckedAccount::userId).text(realmId).update();
        }
    }

    private void phones(List<CheckedAccount> entered) throws SQLException {
        try (var insert = new Parameters(connection, """
                insert into user_attribute (id, user_id, name, value)
                select q.row_id, q.id, 'phoneNumber', q.phone
                from unnest(?::text[], ?::text[], ?::text[]) as q(row_id, id, phone) where q.phone is not null""")) {
            insert.column(entered, v -> RowIds.next())
                    .column(entered, CheckedAccount::userId)
                    .column(entered, v -> trimmed(v.account().phone()))
                    .update();
        }
    }

    private void passwords(List<CheckedAccount> entered) throws SQLException {
        try (var insert = new Parameters(connection, """
                insert into credential (id, user_id, type, created_date, priority, version, secret_data, credential_data)
                select q.row_id, q.id, 'password', floor(extract(epoch from clock_timestamp()) * 1000),
                    10, 0, json_build_object('value', q.stored)::text,
                    json_build_object('hashIterations', 1, 'algorithm', a.id)::text
                from (select ?::text as id) as a, unnest(?::text[], ?::text[], ?::text[]) as q(row_id, id, stored)""")) {
            insert.text(ImportedPassword.ALGORITHM)
                    .column(entered, v -> RowIds.next())
                    .column(entered, CheckedAccount::userId)
                    .column(entered, v -> v.account().password())
                    .update();
        }
    }

    /**
     * Returns the ids of the people whose CUI was entered in the directory. For the others, the CUI has been taken in
     * the meantime.
     */
    Set<String> citizens(List<CheckedAccount> citizens) throws SQLException {
        try (var insert = new Parameters(connection, """
                insert into oj_citizen (realm_id, user_id, cui, birth_date, created_at)
                select r.id, q.id, q.cui, q.born::date, now()
                from (select ?::text as id) as r, unnest(?::text[], ?::text[], ?::text[]) as q(id, cui, born)
                on conflict do nothing
                returning user_id""")) {
            return insert.text(realmId)
                    .column(citizens, CheckedAccount::userId)
                    .column(citizens, citizen(c -> c.cui().digits()))
                    .column(citizens, citizen(c -> c.birthDate().iso()))
                    .texts();
        }
    }

    private static Function<CheckedAccount, @Nullable String> citizen(Function<Citizen, String> part) {
        return checked -> checked.admission().citizen().map(part).orElse(null);
    }

    void imported(List<CheckedAccount> entered) throws SQLException {
        progress(entered, """
                insert into oj_cape_person (realm_id, user_id, cape_id, format, imported_at)
                select r.id, q.user_id, q.cape_id, q.format, now()
                from (select ?::text as id) as r, unnest(?::text[], ?::text[], ?::text[]) as q(user_id, cape_id, format)
                on conflict do nothing""");
    }

    /** Records people who became local before this table existed. Existing rows stay unchanged. */
    void signedIn(List<CheckedAccount> arrived) throws SQLException {
        progress(arrived, """
                insert into oj_cape_person (realm_id, user_id, cape_id, format, signed_in_at)
                select r.id, q.user_id, q.cape_id, q.format, to_timestamp(u.created_timestamp / 1000)
                from (select ?::text as id) as r,
                    unnest(?::text[], ?::text[], ?::text[]) as q(user_id, cape_id, format)
                    join user_entity u on u.id = q.user_id
                on conflict do nothing""");
    }

    private void progress(List<CheckedAccount> people, String sql) throws SQLException {
        try (var insert = new Parameters(connection, sql)) {
            insert.text(realmId)
                    .column(people, CheckedAccount::userId)
                    .column(people, v -> v.account().id())
                    .column(people, CheckedAccount::format)
                    .update();
        }
    }

    /** Returns how many of them are new. */
    int cases(List<Case> cases) throws SQLException {
        try (var insert = new Parameters(connection, """
                insert into oj_cape_conflict (id, realm_id, kind, cape_id, user_id, status, found_by, found_at)
                select gen_random_uuid()::text, r.id, q.kind, q.cape_id,
                    coalesce(u.id, (select o.id from user_entity o where o.email = q.email and o.realm_id = r.id), ''),
                    'open', 'import', now()
                from (select ?::text as id) as r,
                    unnest(?::text[], ?::text[], ?::text[], ?::text[]) as q(kind, cape_id, email, user_id)
                    left join user_entity u on u.id = q.user_id
                on conflict (realm_id, cape_id, kind) do nothing""")) {
            return insert.text(realmId)
                    .column(cases, c -> c.kind().code())
                    .column(cases, Case::capeId)
                    .column(cases, Case::email)
                    .column(cases, Case::userId)
                    .update();
        }
    }

    /**
     * A case for the desk. It concerns the local person with the id or, if there is none, with the address.
     *
     * @param userId the id that the account would have as a local person
     */
    record Case(Conflict kind, String capeId, String email, String userId) {}

    private static @Nullable String trimmed(@Nullable String text) {
        String stripped = text == null ? "" : Typed.name(text);
        if (stripped.isEmpty()) {
            return null;
        }
        return stripped.substring(
                0,
                stripped.offsetByCodePoints(0, Math.min(LONGEST_VALUE, stripped.codePointCount(0, stripped.length()))));
    }
}
