package gt.gob.oj.journeys.administration;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Links that administrators send: to choose a password or to confirm an address. */
@Journey
class AdministratorsLinkJourney {

    private static final Pattern BUTTON = Pattern.compile("<a href=\"([^\"]+)\"[^>]*data-once-link");
    private static final String PASSWORD = "[\"UPDATE_PASSWORD\"]";

    @Test
    void a_password_link_works_once_when_many_browsers_open_it(Mailbox mailbox, RunningStack stack) throws Exception {
        String link = send(mailbox, stack, LocalCitizens.create(stack), "/execute-actions-email", PASSWORD);
        List<PlainBrowser> browsers =
                Stream.generate(PlainBrowser::new).limit(4).toList();
        List<Response> forms =
                browsers.stream().map(browser -> goOn(browser, link)).toList();
        assertThat(forms).allSatisfy(form -> assertThat(form.body()).contains("kc-passwd-update-form"));

        List<Response> answers = InParallel.all(
                browsers.size(),
                number -> browsers.get(number)
                        .post(
                                forms.get(number).actionOf("kc-passwd-update-form"),
                                Map.of(
                                        "password-new", "Nueva-Clave-202" + number,
                                        "password-confirm", "Nueva-Clave-202" + number)));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(new PlainBrowser().get(link).status()).isEqualTo(400);
        assertThat(browsers.getFirst().get(link).status()).isEqualTo(400);
    }

    @Test
    void a_confirmation_link_says_afterwards_that_the_address_is_confirmed(Mailbox mailbox, RunningStack stack)
            throws Exception {
        String email = LocalCitizens.create(stack);
        String link = send(mailbox, stack, email, "/send-verify-email", "");
        RealmAdministration realm = RealmAdministration.of(stack);
        realm.write("PUT", realm.user(email), "{\"emailVerified\": false}");
        List<PlainBrowser> browsers =
                Stream.generate(PlainBrowser::new).limit(4).toList();

        List<Response> answers = InParallel.all(browsers.size(), number -> goOn(browsers.get(number), link));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).isNotEmpty();
        assertThat(RealmDatabase.count(
                        stack, "select count(*) from user_entity where email_verified and email = ?", email))
                .isOne();
        assertThat(new PlainBrowser().get(link).body()).contains("ya");
    }

    @Test
    void a_link_expires(Mailbox mailbox, RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        List<String> links = new ArrayList<>();
        links.add(send(mailbox, stack, email, "/execute-actions-email?lifespan=1", PASSWORD));
        links.add(send(mailbox, stack, LocalCitizens.create(stack), "/send-verify-email?lifespan=1", ""));

        for (String link : links) {
            Awaitility.await("the end of the link").untilAsserted(() -> {
                Response answer = new PlainBrowser().get(link);
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.body()).contains("caduc");
            });
        }
    }

    private static String send(Mailbox mailbox, RunningStack stack, String email, String mail, String body) {
        RealmAdministration realm = RealmAdministration.of(stack);
        realm.write("PUT", realm.user(email) + mail, body);
        return mailbox.await(email).links().stream()
                .filter(link -> link.contains("action-token"))
                .findFirst()
                .orElseThrow();
    }

    /** Passes the page that asks for a click, so that mail scanners cannot use up the link. */
    private static Response goOn(PlainBrowser browser, String link) {
        Response asked = browser.get(link);
        Matcher button = BUTTON.matcher(asked.body());
        return button.find() ? browser.get(button.group(1).replace("&amp;", "&")) : asked;
    }
}
