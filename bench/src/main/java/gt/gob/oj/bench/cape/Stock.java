package gt.gob.oj.bench.cape;

import gt.gob.oj.bench.Script;
import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Progress;
import gt.gob.oj.localstack.server.StockKeycloak;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.util.Map;

/** A stock Keycloak with a realm of local people, which exists for the time of the benchmark. */
record Stock(LocalStack stack, StockKeycloak server, Administrator administrator) implements AutoCloseable {

    private static final String REALM = """
            {"realm": "bench", "enabled": true, "registrationEmailAsUsername": true, "resetPasswordAllowed": true,
             "internationalizationEnabled": true, "supportedLocales": ["es", "en"], "defaultLocale": "es",
             "bruteForceProtected": true, "eventsEnabled": true,
             "passwordPolicy": "length(8) and upperCase(1) and digits(1) and specialChars(1)"}""";

    static Stock start(LocalStack stack, HttpClient http, String password, int people, Progress progress) {
        var server = new StockKeycloak(stack.settings(), stack.secrets(), stack.postgres());
        var stock = new Stock(stack, server, new Administrator(http, server.url(), server.bootstrapSecret()));
        Runtime.getRuntime().addShutdownHook(new Thread(stock::close));
        progress.run("stock Keycloak", () -> {
            var service = server.prepare();
            if (!stack.supervisor().isUpToDate(service)) {
                stock.close();
                stack.supervisor().start(service);
            }
        });
        progress.run("%,d people stored in it".formatted(people), () -> {
            stock.administrator.ask("POST", "", REALM, 201, 409);
            stock.administrator.ask("POST", "/bench/clients", Door.CLIENT, 201, 409);
            stock.administrator.ask("POST", "/bench/users", known(password), 201, 409);
            stock.grow(people);
        });
        return stock;
    }

    private static String known(String password) {
        return """
                {"username": "known@bench.example", "email": "known@bench.example", "enabled": true, "emailVerified": true,
                 "firstName": "María Fernanda", "lastName": "Ajú Pérez",
                 "credentials": [{"type": "password", "value": "%s"}]}""".formatted(password);
    }

    private void grow(int people) throws SQLException {
        int there;
        try (var connection = stack.postgres().connect(StockKeycloak.DATABASE);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from user_entity where email like 'stock%'")) {
            row.next();
            there = row.getInt(1);
        }
        if (there < people) {
            new Script(Stock.class, "stock-people.sql")
                    .run(stack.postgres().connect(StockKeycloak.DATABASE), Map.of("first", there + 1, "count", people));
        }
    }

    static String name(int number) {
        return "stock" + number + "@bench.example";
    }

    String issuer() {
        return server.url() + "/realms/bench";
    }

    @Override
    public void close() {
        stack.supervisor().stop(StockKeycloak.NAME, "TERM");
    }
}
