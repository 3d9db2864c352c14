package gt.gob.oj.journeys.desk;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.ApiOperation;
import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.ReviewCases;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainCapture;
import gt.gob.oj.journeys.kit.http.ReviewApi;
import gt.gob.oj.journeys.kit.http.ReviewApi.Answer;
import gt.gob.oj.journeys.kit.http.ReviewApi.Client;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** Calls every operation of docs/identity-proof.openapi.yaml as every kind of caller. */
final class ReviewAccess {

    private enum Caller {
        NOBODY,
        GARBAGE,
        UNSIGNED,
        EXPIRED,
        /** Has an upload token, which is not an access token. */
        UPLOADER,
        OTHER_REALM,
        OTHER_AUDIENCE,
        OWNER,
        OTHER_CITIZEN,
        ADMINISTRATOR,
        AUDITOR,
        SUPERVISOR,
        AGENT,
        OTHER_REVIEWER,
        OWNER_WHO_REVIEWS,
        REVIEWER
    }

    /** Returns the one caller whom the operation answers, or null. */
    private static @Nullable Caller only(ApiOperation operation) {
        return switch (operation.access()) {
            case "auditor" -> Caller.AUDITOR;
            case "supervisor" -> Caller.SUPERVISOR;
            case "agent" -> Caller.AGENT;
            case "signed-in", "desk", "reviewer", "assigned", "judged" -> null;
            default -> throw new AssertionError(operation + " is for " + operation.access() + ", an unknown access");
        };
    }

    private static boolean isOfOneCase(ApiOperation operation) {
        return operation.path().startsWith("/requests/{id}");
    }

    private static String body(ApiOperation operation) {
        if (operation.path().endsWith("/decision")) {
            return "{\"outcome\":\"reject\",\"codes\":[\"other\"],\"words\":\"No.\"}";
        }
        if (operation.path().equals("/acts")) {
            return "{\"action\":\"assistance-view\",\"case\":\"AS-000001\"}";
        }
        return Set.of("get", "delete").contains(operation.method())
                        || operation.path().endsWith("/assignment")
                        || operation.path().equals("/next")
                ? ""
                : "{\"text\":\"Habla bajo.\"}";
    }

    private ReviewAccess() {}

    /** Returns the calls whose answer differs from their description. */
    static List<String> wrongAnswers(RunningStack stack, Predicate<ApiOperation> which) throws Exception {
        String owner = LocalCitizens.create(stack);
        String reviewer = LocalCitizens.staff(stack, "identity-reviewer");
        String other = LocalCitizens.staff(stack, "identity-reviewer");
        List<ApiOperation> operations = ApiOperation.describedIn("identity-proof").stream()
                .filter(which)
                .toList();
        assertThat(operations).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        try (ReviewApi api = new ReviewApi(stack)) {
            Map<Caller, String> tokens = tokens(stack, api, owner, reviewer, other);
            for (ApiOperation operation : operations) {
                for (Caller caller : Caller.values()) {
                    String of = caller == Caller.OWNER_WHO_REVIEWS ? other : owner;
                    String id = ReviewCases.create(stack, of, reviewer);
                    if (operation.access().equals("judged")) {
                        ReviewCases.addUnreadableFront(stack, id);
                        ReviewCases.reject(stack, id);
                    }
                    Answer answer = call(stack, api, operation, tokens.get(caller), id);
                    if (!expected(operation, caller, answer)) {
                        wrong.add(operation + " by " + caller + ": " + answer.status() + " " + answer.code());
                    }
                }
            }
        }
        return wrong;
    }

    /** Uses a case of its own, because some calls end the case. */
    private static Answer call(RunningStack stack, ReviewApi api, ApiOperation operation, String token, String id)
            throws SQLException {
        try {
            Answer answer = api.callAt(
                    (Set.of("auditor", "agent").contains(operation.access()) ? "/identity-audit" : "/identity-proof")
                            + operation.path().replace("{id}", id).replace("{piece}", "front"),
                    operation.method().toUpperCase(Locale.ROOT),
                    token,
                    body(operation));
            if (operation.path().equals("/next") && answer.status() == 200) {
                api.call("DELETE", "/requests/" + answer.body().get("id").getAsString() + "/assignment", token, "");
            }
            return answer;
        } finally {
            ReviewCases.remove(stack, id);
        }
    }

    private static boolean expected(ApiOperation operation, Caller caller, Answer answer) {
        boolean signedIn = operation.access().equals("signed-in");
        // A caller with nothing to take back gets 409, which is not a refusal.
        boolean given = (signedIn || answer.status() != 409)
                && !Set.of(401, 403).contains(answer.status())
                && (answer.status() < 500 || answer.code().equals("evidence-unavailable"));
        Caller only = only(operation);
        if (only != null && caller.compareTo(Caller.OTHER_REALM) > 0) {
            return caller == only ? Set.of(200, 204).contains(answer.status()) : isForbidden(answer);
        }
        return switch (caller) {
            case NOBODY, GARBAGE, UNSIGNED, EXPIRED, UPLOADER, OTHER_REALM ->
                answer.status() == 401 && answer.code().equals("unauthenticated");
            case OTHER_AUDIENCE -> isForbidden(answer);
            case OWNER, OTHER_CITIZEN, ADMINISTRATOR, AUDITOR, AGENT -> signedIn ? given : isForbidden(answer);
            case SUPERVISOR ->
                (signedIn || Set.of("desk", "judged").contains(operation.access())) ? given : isForbidden(answer);
            case OTHER_REVIEWER ->
                switch (operation.access()) {
                    case "judged" -> answer.status() == 403 && answer.code().equals("not-assigned");
                    case "assigned" ->
                        answer.status() == (operation.method().equals("get") ? 403 : 409)
                                && answer.code().equals("not-assigned");
                    default -> isOfOneCase(operation) ? answer.code().equals("taken") : given;
                };
            case OWNER_WHO_REVIEWS ->
                isOfOneCase(operation) ? answer.status() == 403 && answer.code().equals("own-request") : given;
            case REVIEWER -> given;
        };
    }

    private static boolean isForbidden(Answer answer) {
        return answer.status() == 403 && answer.code().equals("forbidden");
    }

    /** One person per caller: Keycloak treats simultaneous sign-ins of one person as an attack. */
    private static Map<Caller, String> tokens(
            RunningStack stack, ReviewApi api, String owner, String reviewer, String other) throws SQLException {
        Map<Caller, String> tokens = new LinkedHashMap<>();
        String shortLived = api.token(Client.SHORT_LIVED, LocalCitizens.create(stack));
        tokens.put(Caller.NOBODY, "");
        tokens.put(Caller.GARBAGE, "hola");
        tokens.put(
                Caller.UPLOADER,
                PlainCapture.signIn(stack, Drafts.create(stack)).token());
        tokens.put(Caller.UNSIGNED, "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");
        tokens.put(Caller.OTHER_REALM, stack.admin().accessToken());
        tokens.put(Caller.OTHER_AUDIENCE, api.token(Client.OTHER_AUDIENCE, LocalCitizens.create(stack)));
        tokens.put(Caller.OWNER, api.token(Client.DESK, owner));
        tokens.put(Caller.OTHER_CITIZEN, api.token(Client.DESK, LocalCitizens.create(stack)));
        tokens.put(Caller.SUPERVISOR, api.staffToken(LocalCitizens.staff(stack, "identity-supervisor")));
        tokens.put(Caller.ADMINISTRATOR, api.staffToken(LocalCitizens.staff(stack, "portal-administrator")));
        tokens.put(Caller.AGENT, api.staffToken(LocalCitizens.staff(stack, "help-desk-agent")));
        tokens.put(Caller.REVIEWER, api.staffToken(reviewer));
        tokens.put(Caller.AUDITOR, api.staffToken(LocalCitizens.staff(stack, "auditor")));
        String otherToken = api.staffToken(other);
        tokens.put(Caller.OTHER_REVIEWER, otherToken);
        tokens.put(Caller.OWNER_WHO_REVIEWS, otherToken);
        Awaitility.await("the token's second")
                .atMost(Duration.ofSeconds(10))
                .until(() -> api.call("GET", "/mine", shortLived, "").status() == 401);
        tokens.put(Caller.EXPIRED, shortLived);
        return tokens;
    }
}
