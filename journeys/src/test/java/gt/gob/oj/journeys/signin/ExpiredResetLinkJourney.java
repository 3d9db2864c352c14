package gt.gob.oj.journeys.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.ResetMail;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import gt.gob.oj.journeys.page.ResetPage;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Journey
@Isolated("password links expire after a second in the whole realm")
class ExpiredResetLinkJourney {

    @Test
    void an_expired_password_link_says_so(Visitor forgetful, Mailbox mailbox, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        List<String> link = new ArrayList<>();
        RealmAdministration.of(stack)
                .with(
                        "actionTokenGeneratedByUserLifespan.reset-credentials",
                        "1",
                        () -> link.add(linkFor(forgetful, mailbox, email)));

        Awaitility.await("the end of the link")
                .until(() -> new PlainBrowser().get(link.getFirst()).status() == 400);
        forgetful.opens(link.getFirst());
        ResetPage over = new ResetPage(forgetful.page());
        assertThat(over.says("caduc")).isVisible();
        assertThat(forgetful.faults("reset-link-over")).isEmpty();
        assertThat(over.newLink().request(email).sent()).isVisible();
    }

    private static void ask(Visitor visitor, String email) {
        assertThat(visitor.opensHome().signIn().forgotPassword().request(email).sent())
                .isVisible();
    }

    private static String linkFor(Visitor visitor, Mailbox mailbox, String email) {
        ask(visitor, email);
        return ResetMail.link(mailbox, email);
    }
}
