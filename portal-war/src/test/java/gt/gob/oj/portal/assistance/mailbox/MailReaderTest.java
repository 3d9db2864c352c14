package gt.gob.oj.portal.assistance.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.assistance.mailbox.IncomingMail.Kind;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {
    private static final String HEAD = """
            From: =?UTF-8?Q?Jos=C3=A9_P=C3=A9rez?= <Jose@Example.com>
            To: mesa@example.com
            Message-ID: <1@example.com>
            In-Reply-To: <AS-000007-x.receipt@oj>
            References: <0@example.com>
             <AS-000007-x.receipt@oj>
            Subject: =?UTF-8?Q?Re:_Respuesta_a_su_solicitud?=
            """;

    @Test
    void a_reply_is_read_with_its_sender_references_and_words() throws MessagingException {
        IncomingMail mail =
                read(HEAD + "Content-Type: text/plain; charset=utf-8\n\n¿Y los sábados?\n\n> De ocho a tres\n");

        assertThat(mail.kind()).isEqualTo(Kind.PERSON);
        assertThat(mail.id()).isEqualTo("<1@example.com>");
        assertThat(mail.from()).isEqualTo("jose@example.com");
        assertThat(mail.senderName()).isEqualTo("José Pérez");
        assertThat(mail.subject()).isEqualTo("Re: Respuesta a su solicitud");
        assertThat(mail.references())
                .containsExactly("<AS-000007-x.receipt@oj>", "<0@example.com>", "<AS-000007-x.receipt@oj>");
        assertThat(mail.text()).isEqualTo("¿Y los sábados?\n\n> De ocho a tres");
    }

    @Test
    void html_becomes_text_without_scripts_and_pictures() throws MessagingException {
        IncomingMail mail = read(HEAD + """
                Content-Type: text/html; charset=utf-8

                <html><head><style>p {color: red}</style></head><body><p>Buen d&iacute;a:</p>
                <p>No
                llega&lt;b&gt;<br>el correo <script>alert(1)</script><img src="http://evil.example/x"></p></body></html>
                """);

        assertThat(mail.text()).isEqualTo("Buen día:\n\nNo llega<b>\nel correo");
    }

    @Test
    void the_plain_part_is_preferred_and_attachments_are_left_out() throws MessagingException {
        IncomingMail mail = read(HEAD + """
                Content-Type: multipart/mixed; boundary=a

                --a
                Content-Type: text/plain
                Content-Disposition: attachment; filename=x.txt

                adjunto
                --a
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/html

                <p>rico</p>
                --b
                Content-Type: text/plain

                sencillo
                --b--
                --a--
                """);

        assertThat(mail.text()).isEqualTo("sencillo");
    }

    @Test
    void words_in_an_unknown_charset_are_read_as_utf_8() throws MessagingException {
        assertThat(read(HEAD + "Content-Type: text/plain; charset=x-unknown\n\n¿Y los sábados?\n")
                        .text())
                .isEqualTo("¿Y los sábados?");
    }

    @Test
    void a_huge_or_deeply_nested_mail_is_read_in_part() throws MessagingException {
        assertThat(read(HEAD + "\n" + "palabra ".repeat(100_000)).text()).hasSizeBetween(60_000, 65_536);
        assertThat(read(HEAD + "\n" + "a" + " ".repeat(60_000) + "b").text())
                .startsWith("a")
                .endsWith("b");
        StringBuilder nested = new StringBuilder(HEAD);
        for (int i = 0; i < 200; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        assertThat(read(nested.append("Content-Type: text/plain\n\nhondo\n").toString())
                        .text())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated; owner-email=\"a@example.com\"",
                "Precedence: bulk",
                "Precedence: Auto_Reply",
                "List-Id: <noticias.example.com>",
                "X-Autoreply: yes",
                "Return-Path: <>"
            })
    void programs_are_recognised_by_their_headers(String header) throws MessagingException {
        assertThat(read(header + "\n" + HEAD + "\nEstoy de vacaciones\n").kind())
                .isEqualTo(Kind.AUTOMATIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAILER-DAEMON@example.com", "no-reply@example.com", "Postmaster@example.com"})
    void programs_are_recognised_by_their_address(String address) throws MessagingException {
        assertThat(read("From: " + address + "\nSubject: x\n\nx\n").kind()).isEqualTo(Kind.AUTOMATIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: no", "Precedence: first-class"})
    void people_stay_people(String header) throws MessagingException {
        assertThat(read(header + "\n" + HEAD + "\nHola\n").kind()).isEqualTo(Kind.PERSON);
    }

    @Test
    void a_bounce_tells_which_mail_did_not_arrive() throws MessagingException {
        IncomingMail mail = read(report("failed"));

        assertThat(mail.kind()).isEqualTo(Kind.BOUNCE);
        assertThat(mail.references()).contains("<AS-000007-x.12@oj>");
        assertThat(mail.text()).contains("550 5.1.1 unknown user");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "delivered", "relayed"})
    void other_delivery_reports_are_no_bounces(String action) throws MessagingException {
        assertThat(read(report(action)).kind()).isEqualTo(Kind.DELIVERY_NOTICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "From: \n\n",
                "From: <<>>\nContent-Type: ///\n\nx",
                "From: a@example.com\nContent-Type: multipart/mixed; boundary=x\n\nno parts",
                "From: a@example.com\nContent-Type: text/plain; charset=nonsense\n\nx",
                "From: a@example.com\nContent-Transfer-Encoding: base64\n\n***",
                "From: a@example.com\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n--x--"
            })
    void a_malformed_mail_is_read_as_far_as_possible(String source) throws MessagingException {
        IncomingMail mail = read(source);

        assertThat(mail.id()).isNotEmpty();
        assertThat(mail.kind()).isNotEqualTo(Kind.BOUNCE);
    }

    private static String report(String action) {
        return """
                From: MAILER-DAEMON@example.com
                Message-ID: <b@example.com>
                Content-Type: multipart/report; report-type=delivery-status; boundary=r

                --r
                Content-Type: text/plain

                550 5.1.1 unknown user
                --r
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example.com

                Final-Recipient: rfc822; ana@example.com
                Action: %s
                Status: 5.1.1
                --r
                Content-Type: text/rfc822-headers

                Message-ID: <AS-000007-x.12@oj>
                Subject: Respuesta
                --r--
                """.formatted(action);
    }

    private static IncomingMail read(String source) throws MessagingException {
        byte[] bytes = source.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return MailReader.read(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }
}
