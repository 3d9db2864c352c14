package gt.gob.oj.portal.account;

import gt.gob.oj.portal.account.AccountClient.App;
import gt.gob.oj.portal.account.AccountClient.Consent;
import gt.gob.oj.portal.account.AccountClient.Scope;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An app that the person is signed in to, or may use because of a consent. */
public record ConnectedApp(
        String id,
        String name,
        @Nullable String address,
        boolean inUse,
        @Nullable Instant consentedAt,
        List<String> scopes) {
    public ConnectedApp {
        scopes = List.copyOf(scopes);
    }

    static List<ConnectedApp> of(List<App> apps) {
        return apps.stream()
                .map(ConnectedApp::of)
                .sorted(Comparator.comparing(ConnectedApp::name))
                .toList();
    }

    private static ConnectedApp of(App app) {
        @Nullable Consent consent = app.consent();
        return new ConnectedApp(
                app.clientId(),
                app.name(),
                app.effectiveUrl(),
                Boolean.TRUE.equals(app.inUse()),
                consent == null || consent.createdDate() == null ? null : Instant.ofEpochMilli(consent.createdDate()),
                consent == null
                        ? List.of()
                        : consent.grantedScopes().stream()
                                .map(ConnectedApp::text)
                                .toList());
    }

    private static String text(Scope scope) {
        String name = Objects.requireNonNullElse(scope.name(), "");
        return Objects.requireNonNullElse(scope.displayText(), name);
    }
}
