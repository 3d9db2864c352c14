package gt.gob.oj.portal.assistance.mailbox;

import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.CaseNumber;
import gt.gob.oj.portal.assistance.cases.CaseReference;
import gt.gob.oj.portal.assistance.cases.CaseStep;
import gt.gob.oj.portal.assistance.cases.EmailAddress;
import gt.gob.oj.portal.assistance.cases.MessageForm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the thread of a mail and adds the mail to it. Nothing is ever answered automatically but a new request. */
@ApplicationScoped
class IncomingThreads {
    private static final System.Logger LOG = System.getLogger(IncomingThreads.class.getName());

    /** Shown in place of an address that is malformed. */
    private static final String UNKNOWN = "–";

    private static final Pattern REFERENCE = Pattern.compile(CaseReference.PATTERN);
    private static final Pattern NUMBER = Pattern.compile("\\bAS-([0-9]{6,18})\\b");

    private final AssistanceCases cases;
    private final MailedRequests requests;
    private final CaseReference references;

    @Inject
    IncomingThreads(AssistanceCases cases, MailedRequests requests, CaseReference references) {
        this.cases = cases;
        this.requests = requests;
        this.references = references;
    }

    void take(IncomingMail mail) {
        if (isOurs(mail)) {
            return;
        }
        Optional<Long> thread = thread(mail);
        switch (mail.kind()) {
            case PERSON -> thread.ifPresentOrElse(id -> add(id, CaseStep.REPLY, mail), () -> begin(mail));
            case AUTOMATIC -> thread.ifPresent(id -> add(id, CaseStep.NOTICE, mail));
            case BOUNCE -> thread.ifPresent(id -> add(id, CaseStep.BOUNCE, mail));
            case DELIVERY_NOTICE -> {}
        }
    }

    /** The portal's own mails have a signed reference in their Message-ID. */
    private boolean isOurs(IncomingMail mail) {
        return signed(mail.id()).isPresent();
    }

    /**
     * A signed reference proves that the sender has a mail of the thread. The bare number in the subject counts only
     * from the address of the request.
     */
    private Optional<Long> thread(IncomingMail mail) {
        return Stream.<Function<IncomingMail, Optional<Long>>>of(
                        one -> one.references().stream()
                                .flatMap(id -> signed(id).stream())
                                .findFirst(),
                        one -> signed(one.subject()),
                        one -> signed(one.text()),
                        this::numbered)
                .flatMap(rule -> rule.apply(mail).stream())
                .filter(id -> cases.find(id).isPresent())
                .findFirst();
    }

    private Optional<Long> signed(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .flatMap(found -> references.id(found.group()).stream())
                .findFirst();
    }

    private Optional<Long> numbered(IncomingMail mail) {
        return NUMBER.matcher(mail.subject())
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .filter(id -> cases.find(id)
                        .filter(one -> one.getEmail().equalsIgnoreCase(mail.from()))
                        .isPresent())
                .findFirst();
    }

    private void add(long id, CaseStep step, IncomingMail mail) {
        String sender = EmailAddress.isValid(mail.from()) ? mail.from() : UNKNOWN;
        AssistanceCases.Outcome outcome =
                cases.receive(id, step, words(mail), step == CaseStep.BOUNCE ? null : sender, submission(mail));
        if (outcome != AssistanceCases.Outcome.DONE) {
            LOG.log(Level.WARNING, "A mail was not added to {0}: {1}", CaseNumber.of(id), outcome);
        }
    }

    private void begin(IncomingMail mail) {
        if (EmailAddress.isValid(mail.from())) {
            requests.begin(mail, words(mail), submission(mail));
        }
    }

    private static String words(IncomingMail mail) {
        String text = mail.text().isEmpty() ? mail.subject() : mail.text();
        String words = text.isEmpty() ? "–" : text;
        return words.length() <= MessageForm.LONGEST ? words : words.substring(0, MessageForm.LONGEST - 1) + "…";
    }

    private static String submission(IncomingMail mail) {
        return new MessageForm(mail.id(), "").submission("mail");
    }
}
