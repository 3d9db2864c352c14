package gt.gob.oj.keycloak.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.citizen.BirthDate;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.Cui;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.request.Decision;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.events.Event;
import org.keycloak.events.EventQuery;
import org.keycloak.events.EventStoreProvider;
import org.keycloak.events.EventType;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** What a person reads about their own account, and with which token. */
class AccountActivityTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final List<Event> stored = new ArrayList<>();
    private final RealmModel realm = Stub.of(RealmModel.class)
            .with("getId", "oj")
            .calling("getClientByClientId", asked -> client((String) asked.getFirst()))
            .make();

    @Test
    void every_requested_event_has_a_kind() {
        for (EventType type : ActivityKind.types()) {
            assertThat(ActivityKind.of(event(type, 0)).code()).matches("[a-z-]+");
        }
        assertThat(ActivityKind.of(event(EventType.LOGIN_ERROR, 0)).code()).isEqualTo("sign-in-failed");
    }

    @Test
    void event_that_is_not_shown_has_no_kind() {
        Event event = event(EventType.CODE_TO_TOKEN, 0);

        assertThatThrownBy(() -> ActivityKind.of(event)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void new_password_is_distinguished_from_a_second_factor() {
        Event event = event(EventType.UPDATE_CREDENTIAL, 0);
        event.setDetails(Map.of("credential_type", "password"));
        assertThat(ActivityKind.of(event)).isEqualTo(ActivityKind.PASSWORD_CHANGED);
        event.setDetails(Map.of("credential_type", "otp"));
        assertThat(ActivityKind.of(event)).isEqualTo(ActivityKind.FACTOR_ADDED);
        event.setDetails(null);
        assertThat(ActivityKind.of(event)).isEqualTo(ActivityKind.FACTOR_ADDED);
        Event removed = event(EventType.REMOVE_CREDENTIAL, 0);
        removed.setDetails(Map.of("credential_type", "password"));
        assertThat(ActivityKind.of(removed)).isEqualTo(ActivityKind.FACTOR_REMOVED);
    }

    @Test
    void events_are_listed_newest_first_with_time_address_app_and_session() {
        Event signIn = event(EventType.LOGIN, 1);
        signIn.setIpAddress("192.0.2.1");
        signIn.setClientId("oj-virtual");
        signIn.setSessionId("s1");
        stored.addAll(List.of(signIn, event(EventType.LOGIN_ERROR, 3), event(EventType.LOGOUT, 2)));

        assertThat(activity())
                .containsExactly(
                        new Activity("1970-01-01T00:00:03Z", "sign-in-failed", null, null, null),
                        new Activity("1970-01-01T00:00:02Z", "sign-out", null, null, null),
                        new Activity("1970-01-01T00:00:01Z", "sign-in", "192.0.2.1", "OJ Virtual", "s1"));
    }

    @ParameterizedTest
    @CsvSource({"account, ", "nameless, ", "removed, ", "oj-virtual, OJ Virtual"})
    void apps_are_named_unless_their_name_is_a_key_of_keycloak(String client, @Nullable String name) {
        Event event = event(EventType.LOGIN, 1);
        event.setClientId(client);
        stored.add(event);

        assertThat(activity()).extracting(Activity::app).containsExactly(name);
    }

    @Test
    void failed_sign_ins_never_displace_other_events() {
        for (int i = 0; i < 200; i++) {
            stored.add(event(EventType.LOGIN_ERROR, 1000 + i));
            stored.add(event(EventType.LOGIN, i));
        }

        assertThat(activity())
                .filteredOn(one -> one.kind().equals("sign-in-failed"))
                .hasSize(50);
        assertThat(activity()).filteredOn(one -> one.kind().equals("sign-in")).hasSize(100);
    }

    @Test
    void only_events_of_the_person_in_this_realm_are_listed() {
        Event other = event(EventType.LOGIN, 1);
        other.setUserId("luis");
        Event elsewhere = event(EventType.LOGIN, 1);
        elsewhere.setRealmId("other");
        stored.addAll(List.of(other, elsewhere, event(EventType.CODE_TO_TOKEN, 1)));

        assertThat(activity()).isEmpty();
    }

    @Test
    void old_failures_for_a_missing_identity_level_are_not_listed() {
        Event missing = event(EventType.LOGIN_ERROR, 1);
        missing.setError("identity_not_approved");
        Event wrong = event(EventType.LOGIN_ERROR, 2);
        wrong.setError("invalid_user_credentials");
        stored.addAll(List.of(missing, wrong));

        assertThat(activity()).extracting(Activity::at).containsExactly("1970-01-01T00:00:02Z");
    }

    @ParameterizedTest
    @CsvSource({
        "account, manage-account, , true",
        "oj-virtual, manage-account, , false",
        "account, view-profile, , false",
        "account, , , false",
        "account, manage-account, robot, false"
    })
    void account_is_managed_only_by_people_with_the_role_and_a_token_for_the_account(
            String audience, @Nullable String role, @Nullable String robot, boolean may) {
        AccessToken token = new AccessToken();
        token.audience(audience);
        if (role != null) {
            token.addAccess("account").addRole(role);
        }
        UserModel person = Stub.of(UserModel.class)
                .with("getServiceAccountClientLink", robot)
                .make();

        assertThat(Caller.mayManageAccount(new AuthResult(person, null, token, null)))
                .isEqualTo(may);
    }

    @Test
    void own_record_contains_citizen_and_every_request() {
        ReceiptCode code = ReceiptCode.random();
        IdentityProof draft =
                new IdentityProof("2", new CitizenRef("oj", "ana"), ProofState.DRAFT, NOON, 1, null, null, null);
        IdentityProof rejected = new IdentityProof(
                "1",
                new CitizenRef("oj", "ana"),
                ProofState.REJECTED,
                NOON,
                1,
                new Submission(code, NOON),
                null,
                new Decision(Outcome.REJECT, Set.of(), "Otra persona", Set.of(), "luis", NOON.plusSeconds(60)));

        OwnRecord own = OwnRecord.of(
                created(NOON.toEpochMilli()),
                Optional.of(new Citizen(new Cui("2032558520108"), new BirthDate(LocalDate.of(1990, 3, 27)))),
                List.of(draft, rejected));

        assertThat(own)
                .isEqualTo(new OwnRecord(
                        "2026-01-01T12:00:00Z",
                        "2032558520108",
                        "1990-03-27",
                        List.of(
                                new OwnRecord.Proof("draft", null, null, null, null),
                                new OwnRecord.Proof(
                                        "rejected",
                                        code.value(),
                                        "2026-01-01T12:00:00Z",
                                        "2026-01-01T12:01:00Z",
                                        "Otra persona"))));
        assertThat(own.toString()).isEqualTo("OwnRecord[masked]");
    }

    @Test
    void own_record_of_a_person_without_data_is_empty() {
        assertThat(OwnRecord.of(created(null), Optional.empty(), List.of()))
                .isEqualTo(new OwnRecord(null, null, null, List.of()));
    }

    private List<Activity> activity() {
        UserModel ana = Stub.of(UserModel.class).with("getId", "ana").make();
        KeycloakSession session = Stub.of(KeycloakSession.class)
                .with(
                        "getProvider",
                        Stub.of(EventStoreProvider.class)
                                .calling("createQuery", none -> query())
                                .make())
                .make();
        return Activity.of(session, realm, ana);
    }

    /** Keycloak's event store, over the stored events. */
    private EventQuery query() {
        List<EventQuery> self = new ArrayList<>();
        List<Predicate<Event>> filters = new ArrayList<>();
        Map<String, Object> limit = new HashMap<>();
        self.add(Stub.of(EventQuery.class)
                .calling("realm", asked -> {
                    filters.add(event -> event.getRealmId().equals(asked.getFirst()));
                    return self.getFirst();
                })
                .calling("user", asked -> {
                    filters.add(event -> event.getUserId().equals(asked.getFirst()));
                    return self.getFirst();
                })
                .calling("type", asked -> {
                    List<EventType> types = Arrays.asList((EventType[]) asked.getFirst());
                    filters.add(event -> types.contains(event.getType()));
                    return self.getFirst();
                })
                .calling("orderByDescTime", none -> self.getFirst())
                .calling("maxResults", asked -> {
                    limit.put("most", asked.getFirst());
                    return self.getFirst();
                })
                .calling(
                        "getResultStream",
                        none -> stored.stream()
                                .filter(event -> filters.stream().allMatch(filter -> filter.test(event)))
                                .sorted(Comparator.comparingLong(Event::getTime).reversed())
                                .limit((Integer) limit.get("most")))
                .make());
        return self.getFirst();
    }

    private static @Nullable ClientModel client(String id) {
        Map<String, String> names = new HashMap<>(Map.of("account", "${client_account}", "oj-virtual", "OJ Virtual"));
        names.put("nameless", null);
        return names.containsKey(id)
                ? Stub.of(ClientModel.class).with("getName", names.get(id)).make()
                : null;
    }

    private static UserModel created(@Nullable Long at) {
        return Stub.of(UserModel.class).with("getCreatedTimestamp", at).make();
    }

    private static Event event(EventType type, int second) {
        Event event = new Event();
        event.setType(type);
        event.setTime(second * 1000L);
        event.setRealmId("oj");
        event.setUserId("ana");
        return event;
    }
}
