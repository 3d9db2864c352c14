package gt.gob.oj.journeys.administration;

import gt.gob.oj.journeys.kit.http.StaffToken;
import gt.gob.oj.journeys.kit.http.StaffToken.Answer;
import java.util.List;
import java.util.Map;

/** An operation of Keycloak's Admin API; {@code {id}} stands for the person. */
record AdminOperation(String name, String method, String path, String body) {

    private static final String ROLE = "[{\"id\":\"{role}\",\"name\":\"identity-reviewer\"}]";

    static final List<AdminOperation> ALL = List.of(
            new AdminOperation("list people", "GET", "/users?max=1", ""),
            new AdminOperation("read", "GET", "/users/{id}", ""),
            new AdminOperation(
                    "change name", "PUT", "/users/{id}", "{\"firstName\":\"Otra\",\"lastName\":\"Persona\"}"),
            new AdminOperation(
                    "change attribute", "PUT", "/users/{id}", "{\"attributes\":{\"phoneNumber\":[\"55555555\"]}}"),
            new AdminOperation("disable", "PUT", "/users/{id}", "{\"enabled\":false}"),
            new AdminOperation(
                    "reset password",
                    "PUT",
                    "/users/{id}/reset-password",
                    "{\"type\":\"password\",\"value\":\"Nueva-Clave-2026!\"}"),
            new AdminOperation("send link", "PUT", "/users/{id}/execute-actions-email", "[\"UPDATE_PASSWORD\"]"),
            new AdminOperation("remove second factor", "DELETE", "/users/{id}/credentials/{factor}", ""),
            new AdminOperation("grant role", "POST", "/users/{id}/role-mappings/realm", ROLE),
            new AdminOperation(
                    "grant role of the Admin API",
                    "POST",
                    "/users/{id}/role-mappings/clients/{management}",
                    "[{\"id\":\"{manage-users}\",\"name\":\"manage-users\"}]"),
            new AdminOperation("join group", "PUT", "/users/{id}/groups/{group}", ""),
            new AdminOperation("sign out", "POST", "/users/{id}/logout", ""),
            new AdminOperation("impersonate", "POST", "/users/{id}/impersonation", ""),
            new AdminOperation("delete", "DELETE", "/users/{id}", ""),
            new AdminOperation(
                    "create",
                    "POST",
                    "/users",
                    "{\"username\":\"intruso@example.com\",\"email\":\"intruso@example.com\",\"emailVerified\":true}"),
            new AdminOperation(
                    "import people", "POST", "/partialImport", "{\"ifResourceExists\":\"OVERWRITE\",\"users\":[]}"),
            new AdminOperation("read clients", "GET", "/clients?max=1", ""),
            new AdminOperation("read secret of a client", "GET", "/clients/{portal}/client-secret", ""),
            new AdminOperation("new secret of a client", "POST", "/clients/{portal}/client-secret", ""),
            new AdminOperation("create client", "POST", "/clients", "{\"clientId\":\"intruso\"}"),
            new AdminOperation(
                    "change client", "PUT", "/clients/{portal}", "{\"redirectUris\":[\"https://intruso.example/*\"]}"),
            new AdminOperation("create scope", "POST", "/client-scopes", "{\"name\":\"intruso\"}"),
            new AdminOperation("add role to a role", "POST", "/roles/help-desk-agent/composites", ROLE),
            new AdminOperation("create group", "POST", "/groups", "{\"name\":\"intrusos\"}"),
            new AdminOperation("read realm", "GET", "/authentication/flows", ""),
            new AdminOperation("change realm", "PUT", "", "{\"bruteForceProtected\":false}"),
            new AdminOperation(
                    "add key",
                    "POST",
                    "/components",
                    "{\"name\":\"intruso\",\"providerId\":\"rsa-generated\","
                            + "\"providerType\":\"org.keycloak.keys.KeyProvider\"}"),
            new AdminOperation("read events", "GET", "/events?max=1", ""),
            new AdminOperation("erase events", "DELETE", "/events", ""),
            new AdminOperation("erase admin events", "DELETE", "/admin-events", ""));

    boolean isAboutAPerson() {
        return path.contains("{id}");
    }

    Answer by(StaffToken token, String id, Map<String, String> found) {
        String place = path.replace("{id}", id);
        String sent = body;
        for (Map.Entry<String, String> one : found.entrySet()) {
            place = place.replace(one.getKey(), one.getValue());
            sent = sent.replace(one.getKey(), one.getValue());
        }
        return token.admin(method, place, sent);
    }
}
