package gt.gob.oj.portal.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything stored about the person, for download. */
record OwnData(
        Instant generatedAt,
        AccountProfile profile,
        OwnRecord record,
        List<Kind> credentials,
        List<SignedIn> sessions,
        List<App> applications,
        List<Event> activity) {
    record Kind(String kind, List<Key> own) {}

    record Key(String label, String createdAt) {}

    record SignedIn(
            String browser,
            String system,
            String address,
            Instant started,
            Instant lastAccess,
            List<String> applications) {}

    record App(String name, boolean inUse, String consentedAt, List<String> consentedTo) {}

    record Event(Instant at, String kind, String address, String application) {}

    static OwnData of(AccountApi account, Instant now) {
        return new OwnData(
                now,
                account.profile(),
                account.ownRecord(),
                account.credentials().stream().map(OwnData::kind).toList(),
                account.sessions().stream().map(OwnData::signedIn).toList(),
                account.apps().stream().map(OwnData::app).toList(),
                account.activity().stream().map(OwnData::event).toList());
    }

    private static Kind kind(Credential credential) {
        return new Kind(
                credential.kind().key(),
                credential.own().stream()
                        .map(own -> new Key(own.label(), text(own.createdAt())))
                        .toList());
    }

    private static SignedIn signedIn(OwnSession session) {
        return new SignedIn(
                session.place().browser(),
                session.place().system(),
                session.place().address(),
                session.started(),
                session.lastAccess(),
                session.apps().stream().map(OwnSession.App::name).toList());
    }

    private static App app(ConnectedApp app) {
        return new App(app.name(), app.inUse(), text(app.consentedAt()), app.scopes());
    }

    private static Event event(Activity activity) {
        return new Event(activity.at(), activity.kind(), text(activity.address()), text(activity.app()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public String toString() {
        return "OwnData";
    }
}
