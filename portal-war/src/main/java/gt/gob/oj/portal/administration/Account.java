package gt.gob.oj.portal.administration;

import jakarta.json.JsonObject;

/** An account of the realm as the administrator sees it. */
public record Account(
        String id, String email, String givenName, String familyName, boolean enabled, boolean emailVerified) {
    static Account read(JsonObject user) {
        return new Account(
                user.getString("id"),
                user.getString("email", user.getString("username", "")),
                user.getString("firstName", ""),
                user.getString("lastName", ""),
                user.getBoolean("enabled", false),
                user.getBoolean("emailVerified", false));
    }

    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
