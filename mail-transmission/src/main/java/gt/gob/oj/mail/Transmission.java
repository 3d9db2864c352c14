package gt.gob.oj.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One SMTP conversation that records the last step and its reply code. The library's exceptions are not enough: they
 * lose the code of a server that closes the connection after it, and have none for the greeting, EHLO and AUTH.
 */
public final class Transmission extends SMTPTransport {

    /** Replies about our account at the server, such as "authentication required" or "wrong password", at any step. */
    private static final Set<Integer> ACCOUNT_ERRORS = Set.of(530, 534, 535, 538);

    private final MonitoredSockets sockets;
    private final BooleanSupplier handOver;
    private Step step = Step.SESSION;
    private int reply;
    private boolean handedOver;
    private boolean leaseLost;

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

        boolean begins(String line) {
            return switch (this) {
                case SESSION -> false;
                case END -> line.equals(command);
                default -> line.startsWith(command);
            };
        }
    }

    /**
     * Creates a conversation.
     *
     * @param session connects through {@code sockets}
     * @param handOver called before the end of the message is sent; returns false if another node has taken the message
     */
    public Transmission(Session session, MonitoredSockets sockets, BooleanSupplier handOver) {
        super(session, new URLName("smtp", null, -1, null, null, null));
        this.sockets = sockets;
        this.handOver = handOver;
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        for (Step next : Step.values()) {
            if (next.begins(command)) {
                step = next;
                reply = 0;
            }
        }
        super.sendCommand(command);
        handedOver |= Step.END.begins(command);
    }

    /** Records the first reply to a step, not the replies to the following RSET and QUIT. */
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
        leaseLost = !handOver.getAsBoolean();
        if (leaseLost) {
            throw new MessagingException("Another node has taken the message");
        }
        if (sockets.closedByServer()) {
            throw new MessagingException("The server closed the connection before the end of the message");
        }
        super.finishData();
    }

    /** Ignores errors of QUIT, because the outcome is already known. */
    @Override
    public synchronized void close() {
        try {
            super.close();
        } catch (MessagingException alreadyClosed) {
            return;
        } finally {
            sockets.release();
        }
    }

    public Outcome outcome() {
        int kind = reply / 100;
        if (leaseLost) {
            return Outcome.LEASE_LOST;
        }
        if (step == Step.END && kind == 2) {
            return Outcome.SENT;
        }
        if (step != Step.SESSION && kind == 5 && !ACCOUNT_ERRORS.contains(reply)) {
            return step == Step.SENDER ? Outcome.SENDER_REJECTED : Outcome.UNDELIVERABLE;
        }
        return handedOver && kind != 4 ? Outcome.UNANSWERED : Outcome.RETRY;
    }

    /** Safe for logs, because it omits the server's own text, which may quote addresses. */
    public String progress() {
        return step + " " + reply;
    }
}
