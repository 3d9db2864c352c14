package gt.gob.oj.portal.assistance.mail;

import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.CaseMail;
import gt.gob.oj.portal.assistance.cases.CaseMessage;
import gt.gob.oj.portal.assistance.cases.CaseReference;
import gt.gob.oj.portal.page.Bundles;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the mails about a request: to the agents in Spanish, to the person in the language of their form. */
@ApplicationScoped
class CaseMailText {
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}' -]{0,59}");

    private final CaseReference references;
    private final PortalAddress portal;

    @Inject
    CaseMailText(CaseReference references, PortalAddress portal) {
        this.references = references;
        this.portal = portal;
    }

    /**
     * One mail.
     *
     * @param id the first part of its Message-ID; begins with the signed reference, so that a reply finds its thread
     * @param thread the first part of the Message-ID of the thread's first mail; empty for that one
     * @param to empty for the agents' mailbox
     * @param replyTo empty for the agents' mailbox
     * @param isAutomatic whether nobody wrote it
     */
    record Text(
            String number,
            String id,
            String thread,
            String to,
            String replyTo,
            String subject,
            String body,
            boolean isAutomatic) {
        @Override
        public String toString() {
            return "Text[" + number + "]";
        }
    }

    Text of(CaseMailQueue.Due due, AssistanceCase about, Optional<CaseMessage> message) {
        return switch (due.kind()) {
            case TO_AGENTS -> toAgents(about);
            case RECEIPT -> receipt(about);
            case ANSWER -> answer(about, message.orElseThrow());
        };
    }

    private Text toAgents(AssistanceCase about) {
        String kind = text(Language.SPANISH, "form.tipo." + about.getKind());
        return new Text(
                about.getNumber(),
                id(about, "new"),
                "",
                "",
                about.getEmail(),
                text(Language.SPANISH, "mail.subject", about.getNumber(), kind),
                text(
                        Language.SPANISH,
                        "mail.body",
                        about.getNumber(),
                        about.getGivenName(),
                        about.getFamilyName(),
                        Objects.requireNonNullElse(about.getPhone(), "–"),
                        about.getEmail(),
                        about.getMessage(),
                        portal.of("/mesa-de-ayuda/" + about.getId()),
                        kind),
                true);
    }

    private Text receipt(AssistanceCase about) {
        return new Text(
                about.getNumber(),
                id(about, CaseMail.RECEIPT.key()),
                "",
                about.getEmail(),
                "",
                text(about.language(), "mail.receipt.subject", about.getNumber()),
                text(about.language(), "mail.receipt.body", greeting(about), about.getNumber(), link(about)),
                true);
    }

    private Text answer(AssistanceCase about, CaseMessage message) {
        return new Text(
                about.getNumber(),
                id(about, Long.toString(message.getId())),
                id(about, CaseMail.RECEIPT.key()),
                about.getEmail(),
                "",
                text(about.language(), "mail.answer.subject", about.getNumber()),
                text(
                        about.language(),
                        "mail.answer.body",
                        about.getNumber(),
                        message.getText(),
                        Objects.requireNonNullElse(message.getAgentName(), ""),
                        link(about)),
                false);
    }

    /**
     * The address of a form is not proved, so that the receipt may reach anybody: it has no words of the form, and the
     * name only if it is one.
     */
    private static String greeting(AssistanceCase about) {
        return NAME.matcher(about.getGivenName()).matches() ? " " + about.getGivenName() : "";
    }

    private String id(AssistanceCase about, String part) {
        return references.of(about.getId()) + "." + part;
    }

    private String link(AssistanceCase about) {
        return portal.of("/asistencia/casos/" + references.of(about.getId())).toString();
    }

    private static String text(Language language, String key, Object... values) {
        String text = Bundles.of("assistance", language).getString(key);
        return new MessageFormat(text, language.locale()).format(values);
    }
}
