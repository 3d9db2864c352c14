package gt.gob.oj.portal.developers;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.settings.Environment;
import gt.gob.oj.portal.signin.Level;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/desarrolladores")
@ApplicationScoped
public class DevelopersResource {
    /** Assurance levels and claims: message key and the name that apps see. */
    private static final List<Term> LEVELS =
            List.of(new Term("level.email", Level.EMAIL.acr()), new Term("level.identity", Level.IDENTITY.acr()));

    private static final List<Term> CLAIMS = List.of(
            new Term("claim.sub", "sub"),
            new Term("claim.email", "email, email_verified"),
            new Term("claim.name", "given_name, family_name"),
            new Term("claim.cui", "cui"),
            new Term("claim.birthdate", "birthdate"),
            new Term("claim.status", "identity_status"),
            new Term("claim.acr", "acr"));

    @Inject
    private Environment environment;

    /** A name of OpenID Connect and the key of the text that explains it. */
    public record Term(String key, String name) {}

    @GET
    public Page guide() {
        return page(environment.require("OIDC_ISSUER"));
    }

    public static Page page(String issuer) {
        return Page.of("developers/guide")
                .with("issuer", issuer)
                .with("levels", LEVELS)
                .with("claims", CLAIMS);
    }
}
