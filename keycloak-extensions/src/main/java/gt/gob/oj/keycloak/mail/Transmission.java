package gt.gob.oj.keycloak.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One conversation with a mail server that remembers how far it got. The exceptions of the library do not tell: they
 * lose the code of a server that hangs up after it, and carry none for the greeting, EHLO and AUTH.
 */
final class Transmission extends SMTPTransport {

    /** "Authenticate first", "wrong password" and the like concern our account at the server, wherever they come. */
    private static final Set<Integer> OF_OUR_ACCOUNT = Set.of(530, 534, 535, 538);

    private final WatchedSockets sockets;
    private final BooleanSupplier handOver;
    private Step step = Step.SESSION;
    private int reply;
    private boolean handedOver;
    private boolean elsewhere;

    private enum Step {
        SESSION(""),
        SENDER("MAIL FROM:"),
        RECIPIENT("RCPT TO:"),
        DATA("DATA"),
        END(".");

        private final String command;

        Step(String command) {
            this.command = command;
        }
    }

    /**
     * @param session made with {@code sockets}
     * @param handOver asked before the end of the mail is sent; when it says no, the server is not given the end
     */
    Transmission(Session session, WatchedSockets sockets, BooleanSupplier handOver) {
        super(session, new URLName("smtp", null, -1, null, null, null));
        this.sockets = sockets;
        this.handOver = handOver;
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        for (Step next : Step.values()) {
            if (next != Step.SESSION && begins(command, next)) {
                step = next;
                reply = 0;
            }
        }
        super.sendCommand(command);
        handedOver |= command.equals(Step.END.command);
    }

    private static boolean begins(String command, Step step) {
        return step == Step.END ? command.equals(step.command) : command.startsWith(step.command);
    }

    /** The first answer to a step counts, not those to the RSET and QUIT that follow. */
    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        if (reply == 0) {
            reply = code;
        }
        return code;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        elsewhere = !handOver.getAsBoolean();
        if (elsewhere) {
            throw new MessagingException("The mail was handed over elsewhere");
        }
        if (sockets.endedByServer()) {
            throw new MessagingException("The connection ended before the mail did");
        }
        super.finishData();
    }

    /** Whatever comes of it: what was answered before counts. */
    @Override
    public synchronized void close() {
        try {
            super.close();
        } catch (MessagingException goneAlready) {
            return;
        }
    }

    Outcome outcome() {
        int kind = reply / 100;
        if (elsewhere) {
            return Outcome.ELSEWHERE;
        }
        if (step == Step.END && kind == 2) {
            return Outcome.SENT;
        }
        if (step != Step.SESSION && kind == 5 && !OF_OUR_ACCOUNT.contains(reply)) {
            return step == Step.SENDER ? Outcome.REJECTED : Outcome.UNDELIVERABLE;
        }
        return handedOver && kind != 4 ? Outcome.UNANSWERED : Outcome.LATER;
    }

    /** What may be logged: a server's own words quote the address. */
    String progress() {
        return step + " " + reply;
    }
}
