package gt.gob.oj.localstack.mail;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** SMTP and IMAP. A message is on disk before its sender gets the acceptance. */
final class PostOffice implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail greenMail;
    private final MailStore store;

    PostOffice(int smtpPort, int imapPort, MailStore store) {
        this.store = store;
        this.greenMail = new GreenMail(new ServerSetup[] {
            new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, LOOPBACK, ServerSetup.PROTOCOL_IMAP),
        });
    }

    void open() throws IOException {
        users().setAuthRequired(false);
        users().setMessageDeliveryHandler(this::take);
        store.load(this::putBack);
        greenMail.start();
    }

    @Override
    public void close() {
        greenMail.stop();
    }

    // GreenMail asks for the mailbox after DATA and before it sends "250 OK"; an exception becomes "451".
    private GreenMailUser take(MovingMessage message, MailAddress recipient) throws MessagingException, UserException {
        try {
            store.keep(message.getMessage(), recipient.getEmail());
        } catch (IOException notKept) {
            throw new MessagingException("The message could not be stored.", notKept);
        }
        return mailbox(recipient.getEmail());
    }

    private void putBack(Mail mail, MimeMessage message) {
        try {
            users().getImapHostManager()
                    .getInbox(mailbox(mail.to()))
                    .appendMessage(message, new Flags(), Date.from(mail.receivedAt()));
        } catch (UserException | FolderException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private GreenMailUser mailbox(String address) throws UserException {
        @Nullable GreenMailUser known = users().getUserByEmail(address);
        return known != null ? known : users().createUser(address, address, address);
    }

    private UserManager users() {
        return greenMail.getUserManager();
    }
}
