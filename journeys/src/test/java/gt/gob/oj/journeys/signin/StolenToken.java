package gt.gob.oj.journeys.signin;

import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.CodeFlow;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;

/** An attacker with only a person's access token, valid for the account API. */
record StolenToken(RunningStack stack, RealmAdministration realm) {

    /** Returns the status of a DELETE at a path of the realm. */
    int deletes(String path, String email, String code) {
        String client = "journey-" + UUID.randomUUID().toString().substring(0, 8);
        realm.write("POST", "/clients", """
                {"id": "%1$s", "clientId": "%1$s", "publicClient": true, "fullScopeAllowed": true, "redirectUris": ["%2$s"],
                 "attributes": {"pkce.code.challenge.method": "S256"}}
                """.formatted(client, CodeFlow.NOWHERE));
        try {
            return new PlainBrowser()
                    .send(HttpRequest.newBuilder(URI.create(stack.realm() + path))
                            .header("Authorization", "Bearer " + token(client, email, code))
                            .header("Accept", "application/json")
                            .DELETE())
                    .status();
        } finally {
            realm.write("DELETE", "/clients/" + client, "");
        }
    }

    private String token(String client, String email, String code) {
        return CodeFlow.ofTestClient(stack, client)
                .tokens(email, "openid", code)
                .get("access_token")
                .getAsString();
    }
}
