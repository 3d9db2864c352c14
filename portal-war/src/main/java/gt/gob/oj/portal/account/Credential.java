package gt.gob.oj.portal.account;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A way to prove who one is: its kind, the ones the person has, and the action that adds one, absent when the identity
 * server offers none.
 */
public record Credential(Kind kind, List<Own> own, @Nullable String addAction, boolean removable) {
    public Credential {
        own = List.copyOf(own);
    }

    /** The name is part of message keys. */
    public enum Kind {
        PASSWORD,
        APP,
        PASSKEY,
        KEY,
        CODES;

        private static final Map<String, Kind> TYPES = Map.of(
                "password", PASSWORD,
                "otp", APP,
                "webauthn-passwordless", PASSKEY,
                "webauthn", KEY,
                "recovery-authn-codes", CODES);

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public record Own(String id, String label, @Nullable Instant createdAt) {}

    static List<Credential> readAll(JsonArray types) {
        return types.getValuesAs(JsonObject.class).stream()
                .filter(type -> Kind.TYPES.containsKey(type.getString("type")))
                .map(Credential::read)
                .sorted(Comparator.comparing(Credential::kind))
                .toList();
    }

    /** Recovery codes alone are none: they stand in for a factor that was lost. */
    static boolean hasSecondFactor(List<Credential> credentials) {
        return credentials.stream()
                .anyMatch(one -> one.kind != Kind.PASSWORD && one.kind != Kind.CODES && !one.own.isEmpty());
    }

    private static Credential read(JsonObject type) {
        Kind kind = Kind.TYPES.get(type.getString("type"));
        if (kind == null) {
            throw new IllegalArgumentException("filtered before");
        }
        return new Credential(
                kind,
                type.getJsonArray("userCredentialMetadatas").getValuesAs(JsonObject.class).stream()
                        .map(one -> own(one.getJsonObject("credential")))
                        .toList(),
                JsonText.orNull(type, type.containsKey("createAction") ? "createAction" : "updateAction"),
                type.getBoolean("removeable", false));
    }

    private static Own own(JsonObject credential) {
        return new Own(
                credential.getString("id"),
                JsonText.of(credential, "userLabel"),
                credential.get("createdDate") instanceof JsonNumber at ? Instant.ofEpochMilli(at.longValue()) : null);
    }
}
