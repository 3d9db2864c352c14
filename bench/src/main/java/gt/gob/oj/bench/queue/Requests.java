package gt.gob.oj.bench.queue;

import gt.gob.oj.bench.Script;
import gt.gob.oj.localstack.LocalStack;
import java.sql.SQLException;
import java.util.Map;

/** Creates requests in bulk by SQL. */
record Requests(LocalStack stack) {

    void giveEachCitizenOne() throws SQLException {
        new Script(Requests.class, "requests.sql").run(stack.postgres().connect("keycloak"), Map.of());
    }

    String someReceiptCode() throws SQLException {
        return some("select receipt_code from oj_identity_proof where status = 'pending' order by id limit 1");
    }

    String someCui() throws SQLException {
        return some("""
                select c.cui from oj_identity_proof p join oj_citizen c on c.user_id = p.user_id
                where p.status = 'pending' order by p.id limit 1""");
    }

    /** Returns a name that only one request has. */
    String someRareName() throws SQLException {
        return some("""
                select split_part(name_words, ' ', 2) from oj_identity_proof
                where status = 'pending' and name_words is not null order by id limit 1""");
    }

    private String some(String query) throws SQLException {
        try (var connection = stack.postgres().connect("keycloak");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
