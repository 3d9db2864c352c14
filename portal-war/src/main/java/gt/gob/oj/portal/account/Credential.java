package gt.gob.oj.portal.account;

import gt.gob.oj.portal.account.AccountClient.CredentialType;
import gt.gob.oj.portal.account.AccountClient.Stored;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of credential, the ones that the person has, and the action that adds one.
 *
 * @param addAction null if the identity server offers none
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

    static List<Credential> of(List<CredentialType> types) {
        return types.stream()
                .flatMap(type -> Optional.ofNullable(Kind.TYPES.get(type.type())).map(kind -> of(kind, type)).stream())
                .sorted(Comparator.comparing(Credential::kind))
                .toList();
    }

    /** Recovery codes alone do not count: they replace a factor that was lost. */
    static boolean hasSecondFactor(List<Credential> credentials) {
        return credentials.stream()
                .anyMatch(one -> one.kind != Kind.PASSWORD && one.kind != Kind.CODES && !one.own.isEmpty());
    }

    private static Credential of(Kind kind, CredentialType type) {
        return new Credential(
                kind,
                type.userCredentialMetadatas().stream()
                        .map(one -> own(one.credential()))
                        .toList(),
                type.createAction() == null ? type.updateAction() : type.createAction(),
                Boolean.TRUE.equals(type.removeable()));
    }

    private static Own own(Stored credential) {
        @Nullable Long at = credential.createdDate();
        return new Own(
                credential.id(),
                Objects.requireNonNullElse(credential.userLabel(), ""),
                at == null ? null : Instant.ofEpochMilli(at));
    }
}
