package gt.gob.oj.portal.signin;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.io.Serializable;
import java.util.Objects;

/** What the ID token says of a person; what it leaves out is empty. */
public record Profile(String givenName, String familyName, String email, String cui, String acr)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static Profile of(IDTokenClaimsSet claims) {
        return new Profile(
                text(claims, "given_name"),
                text(claims, "family_name"),
                text(claims, "email"),
                text(claims, "cui"),
                text(claims, "acr"));
    }

    /** The name to greet with; people who have just registered have only an e-mail address. */
    String displayName() {
        String name = (givenName + " " + familyName).strip();
        return name.isEmpty() ? email : name;
    }

    private static String text(IDTokenClaimsSet claims, String name) {
        return Objects.requireNonNullElse(claims.getStringClaim(name), "");
    }

    @Override
    public String toString() {
        return "Profile";
    }
}
