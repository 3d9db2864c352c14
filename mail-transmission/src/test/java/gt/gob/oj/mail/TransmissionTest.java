package gt.gob.oj.mail;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.mail.ScriptedMailServer.Step;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The outcome of each answer of a mail server, over a real connection. */
class TransmissionTest {

    private static final List<String> TEMPORARY = List.of(
            "421 4.3.2 closing", "432 4.7.12 later", "450 4.2.0 greylisted", "451 4.3.0 later", "452 4.2.2 full");

    private static final List<String> PERMANENT = List.of(
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
    void an_accepted_message_is_sent_and_suppresses_automatic_replies() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            assertThat(send(server)).isEqualTo(Outcome.SENT);

            assertThat(server.accepted())
                    .singleElement()
                    .asString()
                    .contains("Auto-Submitted: auto-generated", "Message-ID: <OJ-1@example.com>");
        }
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("refusals")
    void a_temporary_refusal_is_retried_and_a_permanent_one_is_not(Step step, String answer, Outcome outcome)
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
                TEMPORARY.forEach(answer -> all.add(Arguments.of(step, answer, Outcome.RETRY)));
                PERMANENT.forEach(answer -> all.add(Arguments.of(step, answer, permanent(step))));
            }
        }
        return all.stream();
    }

    private static Outcome permanent(Step step) {
        return switch (step) {
            case MAIL -> Outcome.SENDER_REJECTED;
            case RCPT, DATA, END -> Outcome.UNDELIVERABLE;
            // The server refuses all mail, or ours: the mail waits until an operator corrects it.
            default -> Outcome.RETRY;
        };
    }

    @ParameterizedTest
    @CsvSource({"MAIL,530 5.7.0 sign in first", "RCPT,530 5.7.0 sign in first", "AUTH,535 5.7.8 wrong password"})
    void an_error_of_our_account_at_the_server_is_retried(Step step, String answer) throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer().answering(step, answer)) {
            assertThat(send(server)).isEqualTo(Outcome.RETRY);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GREETING", "EHLO", "AUTH", "MAIL", "RCPT", "DATA"})
    void a_connection_closed_before_the_end_of_the_message_is_retried(Step step) throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer().answering(step, ScriptedMailServer.CLOSES)) {
            assertThat(send(server)).isEqualTo(Outcome.RETRY);

            assertThat(server.accepted()).isEmpty();
        }
    }

    @Test
    void a_connection_closed_right_after_the_reply_to_DATA_is_retried() throws Exception {
        try (ScriptedMailServer server =
                new ScriptedMailServer().answering(Step.DATA, "354 go on" + ScriptedMailServer.THEN_CLOSES)) {
            assertThat(send(server)).isEqualTo(Outcome.RETRY);

            assertThat(server.accepted()).isEmpty();
        }
    }

    @Test
    void a_connection_closed_after_the_whole_message_is_not_retried() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer().answering(Step.END, ScriptedMailServer.CLOSES)) {
            assertThat(send(server)).isEqualTo(Outcome.UNANSWERED);

            assertThat(server.accepted()).hasSize(1);
        }
    }

    @Test
    void answers_after_acceptance_do_not_change_the_outcome() throws Exception {
        for (String bye : List.of(ScriptedMailServer.CLOSES, "421 4.3.2 closing", "500 5.5.2 what")) {
            try (ScriptedMailServer server = new ScriptedMailServer().answering(Step.QUIT, bye)) {
                assertThat(send(server)).isEqualTo(Outcome.SENT);
            }
        }
    }

    @Test
    void a_message_that_another_node_has_taken_is_not_completed() throws Exception {
        try (ScriptedMailServer server = new ScriptedMailServer()) {
            assertThat(send(server, () -> false)).isEqualTo(Outcome.LEASE_LOST);

            assertThat(server.accepted()).isEmpty();
        }
    }

    private Outcome send(ScriptedMailServer server) {
        return send(server, () -> handedOver.add("once"));
    }

    private static Outcome send(ScriptedMailServer server, BooleanSupplier handOver) {
        MonitoredSockets sockets = new MonitoredSockets();
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.auth", "true");
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.socketFactory", sockets);
        Session session = Session.getInstance(properties);
        try (Transmission transmission = new Transmission(session, sockets, handOver)) {
            try {
                MimeMessage mail = new AutomaticMessage(session, "OJ-1");
                mail.setFrom("oj@example.com");
                mail.setRecipients(Message.RecipientType.TO, "agente@example.com");
                mail.setText("Consulta");
                mail.saveChanges();
                transmission.connect("oj", "secret");
                transmission.sendMessage(mail, mail.getAllRecipients());
            } catch (MessagingException told) {
                // The recorded outcome says more than the exception.
            }
            return transmission.outcome();
        }
    }
}
