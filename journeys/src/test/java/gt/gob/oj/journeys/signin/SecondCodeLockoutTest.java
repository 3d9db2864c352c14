package gt.gob.oj.journeys.signin;

import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.CodeFlow;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Journey
@Isolated("locks out after one wrong code in the whole realm")
class SecondCodeLockoutTest {

    @Test
    void too_many_wrong_codes_lock_the_account_permanently_and_end_its_sessions(RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        RealmAdministration realm = RealmAdministration.of(stack);
        LocalCitizens.giveAuthenticatorApp(stack, email);
        PlainBrowser portal = PortalSession.begin(stack, email);
        realm.write("PUT", "", "{\"maxSecondaryAuthFailures\": 1}");
        try {
            CodeFlow attacker = CodeFlow.ofPortal(stack);
            URI step = attacker.secondFactor(email);
            for (int i = 0; i < 3; i++) {
                PlainBrowser.Response refused = attacker.browser().postOnce(step, Map.of("otp", "00000" + i));
                if (refused.body().contains("kc-otp-login-form")) {
                    step = refused.actionOf("kc-otp-login-form");
                }
            }
            PortalSession.awaitEnd(portal, stack);
        } finally {
            realm.write("PUT", "", "{\"maxSecondaryAuthFailures\": 50}");
        }
    }
}
