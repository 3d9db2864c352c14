package gt.gob.oj.portal.identity;

import gt.gob.oj.portal.page.Bundles;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.signin.PersonalLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** The state of the person's identity and the next step, on the home page. */
@ApplicationScoped
class IdentityLine implements PersonalLine {
    private static final String PAGE = "/mi-identidad";
    private static final String VERIFY = PAGE + "/verificar";

    /** States in which a new request is the next step. */
    private static final Set<String> WITHOUT_REQUEST = Set.of("none", "rejected", "withdrawn", "expired");

    private final OwnProofApi api;

    @Inject
    IdentityLine(OwnProofApi api) {
        this.api = api;
    }

    /** Also empty if the identity server has ended the session: the home page asks nobody to sign in. */
    @Override
    public Optional<Line> read(Language language) {
        try {
            return Optional.of(line(api.readSoon(), language));
        } catch (OutOfService | WebApplicationException absent) {
            return Optional.empty();
        }
    }

    static Line line(OwnProof proof, Language language) {
        boolean draft = proof.draft() != null && WITHOUT_REQUEST.contains(proof.shown());
        String state = "identity.line." + (draft ? "draft" : proof.shown());
        ResourceBundle texts = Bundles.of("identity", language);
        return new Line(texts.getString(state), texts.getString(state + ".do"), draft ? VERIFY : target(proof));
    }

    private static String target(OwnProof proof) {
        return switch (proof.shown()) {
            case "none", "withdrawn", "expired" -> VERIFY;
            case "approved" -> "/servicios";
            default -> PAGE;
        };
    }
}
