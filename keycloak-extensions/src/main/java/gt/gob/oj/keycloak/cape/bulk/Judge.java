package gt.gob.oj.keycloak.cape.bulk;

import gt.gob.oj.keycloak.Guatemala;
import gt.gob.oj.keycloak.cape.Admission;
import gt.gob.oj.keycloak.cape.AdmissionContext;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Judges a page of accounts by the rules of {@code Conflict}, with one database query per page. */
final class Judge {

    private static final String SURROUNDINGS = """
            select exists (select from user_entity u where u.id = q.user_id),
                coalesce(
                    (select u.id from user_entity u where u.email = q.email and u.realm_id = r.id limit 1),
                    (select u.id from user_entity u where u.username = q.email and u.realm_id = r.id)),
                (select c.user_id from oj_citizen c where c.realm_id = r.id and c.cui = q.cui),
                exists (select from cape_cui_twice t where t.cape_id = q.cape_id),
                exists (select from cape_email_twice t where t.cape_id = q.cape_id)
            from (select ?::text as id) as r,
                unnest(?::text[], ?::text[], ?::text[], ?::text[])
                    with ordinality as q(user_id, cape_id, email, cui, place)
            order by q.place""";

    private final Connection connection;
    private final String realmId;
    private final PasswordFormats formats;

    /**
     * @param connection with the results of {@link Twins}
     */
    Judge(Connection connection, String realmId, PasswordFormats formats) {
        this.connection = connection;
        this.realmId = realmId;
        this.formats = formats;
    }

    List<CheckedAccount> of(List<LegacyAccount> accounts) throws SQLException {
        LocalDate today = LocalDate.now(Guatemala.ZONE);
        List<CheckedAccount> checkedAccounts = new ArrayList<>(accounts.size());
        try (var question = new Parameters(connection, SURROUNDINGS)) {
            question.text(realmId)
                    .column(accounts, account -> account.localId(realmId))
                    .column(accounts, LegacyAccount::id)
                    .column(accounts, LegacyAccount::email)
                    .column(accounts, account -> Twins.cui(account).orElse(null));
            try (ResultSet row = question.statement().executeQuery()) {
                for (LegacyAccount account : accounts) {
                    row.next();
                    checkedAccounts.add(checked(account, row, today));
                }
            }
        }
        return checkedAccounts;
    }

    private CheckedAccount checked(LegacyAccount account, ResultSet row, LocalDate today) throws SQLException {
        boolean local = row.getBoolean(1);
        String holder = row.getString(2);
        String owner = row.getString(3);
        boolean samePerson = holder != null && holder.equals(owner);
        boolean twin = row.getBoolean(5);
        var format = formats.nameOf(account.password());
        return new CheckedAccount(
                account,
                samePerson && !local ? holder : account.localId(realmId),
                format.orElse(null),
                Admission.of(
                        account,
                        format.isPresent(),
                        new AdmissionContext(
                                row.getBoolean(4),
                                twin,
                                owner != null && holder == null,
                                holder != null
                                        && !samePerson
                                        && !twin, // The holder may then be the twin, imported earlier.
                                today)),
                local || samePerson,
                local);
    }
}
