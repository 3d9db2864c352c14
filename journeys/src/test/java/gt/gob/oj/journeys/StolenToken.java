package gt.gob.oj.journeys;

import gt.gob.oj.journeys.kit.PlainBrowser;
import gt.gob.oj.journeys.kit.RealmAdministration;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has a person's access token, good for the account API, and nothing else. */
record StolenToken(RunningStack stack, RealmAdministration realm) {

    /** Answers the status of a DELETE at a path of the realm. */
    int deletes(String path, String email, String code) {
        String client = UUID.randomUUID().toString();
        realm.write(
                "POST",
                "/clients",
                "{\"id\": \"%s\", \"clientId\": \"%s\", \"publicClient\": true, \"directAccessGrantsEnabled\": true}"
                        .formatted(client, client));
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
        Map<String, String> form = Map.of(
                "grant_type", "password",
                "client_id", client,
                "username", email,
                "password", LocalPerson.PASSWORD,
                "totp", code);
        String answer = new PlainBrowser()
                .postOnce(URI.create(stack.realm() + "/protocol/openid-connect/token"), form)
                .body();
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer);
        if (!token.find()) {
            throw new AssertionError("No token: " + answer);
        }
        return token.group(1);
    }
}
