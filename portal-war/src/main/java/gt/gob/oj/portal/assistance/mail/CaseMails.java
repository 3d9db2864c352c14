package gt.gob.oj.portal.assistance.mail;

import gt.gob.oj.mail.Outcome;
import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.CaseMail;
import gt.gob.oj.portal.assistance.cases.CaseMessage;
import gt.gob.oj.portal.assistance.cases.CaseNumber;
import gt.gob.oj.portal.assistance.cases.CaseStep;
import gt.gob.oj.portal.page.Bundles;
import gt.gob.oj.portal.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Sends the queued mails. A mail is retried for two days while the mail server refuses it temporarily. It is never sent
 * again after its whole text was handed over. The case stays on the agents' list in any case.
 */
@ApplicationScoped
class CaseMails {
    private static final System.Logger LOG = System.getLogger(CaseMails.class.getName());

    @Inject
    private AssistanceCases cases;

    @Inject
    private CaseMailQueue queue;

    @Inject
    private CaseMailText texts;

    @Inject
    private CaseMailer mailer;

    /** Returns false if no mail is due. */
    public boolean sendNext() {
        Optional<CaseMailQueue.Due> due = queue.lease();
        due.ifPresent(this::send);
        return due.isPresent();
    }

    public void removeExpired() {
        queue.removeExpired().forEach(this::giveUp);
    }

    private void send(CaseMailQueue.Due due) {
        Optional<AssistanceCase> about = cases.find(due.caseId());
        if (due.kind() == CaseMail.RECEIPT
                && about.filter(one -> cases.isFlooded(one.getEmail())).isPresent()) {
            queue.remove(due);
            return;
        }
        Outcome outcome = about.map(one -> mailer.attempt(texts.of(due, one, message(due)), () -> queue.handOver(due)))
                .orElse(Outcome.UNDELIVERABLE);
        switch (outcome) {
            case SENT -> queue.remove(due);
            case RETRY -> queue.retryLater(due);
            case UNDELIVERABLE, SENDER_REJECTED, UNANSWERED -> {
                giveUp(due);
                queue.remove(due);
            }
            case LEASE_LOST ->
                LOG.log(Level.INFO, "Another node has leased the mail of {0}", CaseNumber.of(due.caseId()));
        }
    }

    /** An answer that did not reach the person is due again. */
    private void giveUp(CaseMailQueue.Due due) {
        LOG.log(Level.ERROR, "Gave up on the mail of {0} ({1})", CaseNumber.of(due.caseId()), due.kind());
        if (due.kind() == CaseMail.ANSWER) {
            String words = Bundles.of("assistance", Language.SPANISH).getString("mail.undelivered");
            cases.receive(due.caseId(), CaseStep.BOUNCE, words, null, "undelivered-" + due.messageId());
        }
    }

    private Optional<CaseMessage> message(CaseMailQueue.Due due) {
        return Optional.ofNullable(due.messageId()).flatMap(cases::message);
    }
}
