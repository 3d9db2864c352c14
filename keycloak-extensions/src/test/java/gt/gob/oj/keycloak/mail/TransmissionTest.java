package gt.gob.oj.keycloak.mail;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.mail.ScriptedMailServer.Step;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each answer of a mail server means for the mail, over a real connection. */
class TransmissionTest {

    private static final List<String> FOR_THE_MOMENT = List.of(
            "421 4.3.2 closing", "432 4.7.12 later", "450 4.2.0 greylisted", "451 4.3.0 later", "452 4.2.2 full");

    private static final List<String> FOR_GOOD = List.of(
            "550 5.1.1 no such user",
            "551 5.1.6 moved",
            "552 5.2.2 full",
            "553 5.1.3 no address",
            "554 5.7.1 refused",
            "500 5.5.2 what",
            "501 5.5.4 what",
            "503 5.5.1 not now",
            "521 5.3.2 never");

    private final List<String> handedOver = new ArrayList<>();

    @Test
    void a_mail_that_is_taken_is_sent_as_one_of_a_machine() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            assertThat(send(server)).isEqualTo(Outcome.SENT);

            assertThat(server.taken())
                    .singleElement()
                    .asString()
                    .contains("Auto-Submitted: auto-generated", "Message-ID: <mail-1@example.com>");
        }
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("refusals")
    void a_refusal_for_the_moment_is_tried_again_and_one_for_good_is_not(Step step, String answer, Outcome outcome)
            throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer().answering(step, answer)) {
            assertThat(send(server)).isEqualTo(outcome);

            assertThat(handedOver).hasSize(step == Step.END ? 1 : 0);
        }
    }

    static Stream<Arguments> refusals() {
        List<Arguments> all = new ArrayList<>();
        for (Step step : Step.values()) {
            if (step != Step.QUIT) {
                FOR_THE_MOMENT.forEach(answer -> all.add(Arguments.of(step, answer, Outcome.LATER)));
                FOR_GOOD.forEach(answer -> all.add(Arguments.of(step, answer, forGood(step))));
            }
        }
        return all.stream();
    }

    private static Outcome forGood(Step step) {
        return switch (step) {
            case MAIL -> Outcome.REJECTED;
            case RCPT, DATA, END -> Outcome.UNDELIVERABLE;
            // A server that takes nobody's mail, or not ours: an operator mends it, the mail waits.
            default -> Outcome.LATER;
        };
    }

    @ParameterizedTest
    @CsvSource({"MAIL,530 5.7.0 sign in first", "RCPT,530 5.7.0 sign in first", "AUTH,535 5.7.8 wrong password"})
    void a_fault_of_our_account_at_the_server_is_mended_by_an_operator(Step step, String answer) throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer().answering(step, answer)) {
            assertThat(send(server)).isEqualTo(Outcome.LATER);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GREETING", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"})
    void a_connection_that_ends_before_the_mail_does_is_tried_again(Step step) throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer().answering(step, ScriptedMailServer.HANGS_UP)) {
            assertThat(send(server)).isEqualTo(Outcome.LATER);

            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void a_connection_that_ends_when_the_server_has_asked_for_the_mail_is_tried_again() throws Exception {
        try (ScriptedMailServer server =
                new ScriptedMailServer().answering(Step.DATA, "354 go on" + ScriptedMailServer.AND_HANGS_UP)) {
            assertThat(send(server)).isEqualTo(Outcome.LATER);

            assertThat(server.taken()).isEmpty();
        }
    }

    @Test
    void a_connection_that_ends_after_the_whole_mail_is_not_tried_again() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer().answering(Step.END, ScriptedMailServer.HANGS_UP)) {
            assertThat(send(server)).isEqualTo(Outcome.UNANSWERED);

            assertThat(server.taken()).hasSize(1);
        }
    }

    @Test
    void what_comes_after_the_mail_was_taken_changes_nothing() throws Exception {
        for (String bye : List.of(ScriptedMailServer.HANGS_UP, "421 4.3.2 closing", "500 5.5.2 what")) {
            try (ScriptedMailServer server = new ScriptedMailServer().answering(Step.QUIT, bye)) {
                assertThat(send(server)).isEqualTo(Outcome.SENT);
            }
        }
    }

    @Test
    void a_mail_that_another_node_has_handed_over_does_not_reach_its_end() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            assertThat(send(server, () -> false)).isEqualTo(Outcome.ELSEWHERE);

            assertThat(server.taken()).isEmpty();
        }
    }

    private Outcome send(ScriptedMailServer server) throws IOException {
        return send(server, () -> handedOver.add("once"));
    }

    private static Outcome send(ScriptedMailServer server, BooleanSupplier handOver) throws IOException {
        SmtpSettings settings = new SmtpSettings(Map.of(
                "host",
                "127.0.0.1",
                "port",
                Integer.toString(server.port()),
                "from",
                "oj@example.com",
                "auth",
                "true"));
        OutgoingMail mail = new OutgoingMail("mail-1", "oj", "ana@example.com", "Código", "Texto", "<p>Texto</p>", 1);
        WatchedSockets sockets = new WatchedSockets();
        Session session = settings.session(sockets, null, false);
        try (Transmission transmission = new Transmission(session, sockets, handOver)) {
            try {
                InternetAddress reader = OutgoingMessage.address(mail.address(), false);
                transmission.connect("oj", "secret");
                transmission.sendMessage(
                        OutgoingMessage.of(session, settings, mail, reader), new InternetAddress[] {reader});
            } catch (MessagingException told) {
                // The transmission knows more.
            }
            return transmission.outcome();
        }
    }
}
