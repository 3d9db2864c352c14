package gt.gob.oj.portal.signin;

import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import java.io.Serializable;
import java.util.Objects;

/** What the identity server says of a person; what it leaves out is empty. */
public record Profile(String givenName, String familyName, String email, String cui, String acr)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    static Profile of(ClaimsSet claims) {
        return new Profile(
                text(claims, "given_name"),
                text(claims, "family_name"),
                text(claims, "email"),
                text(claims, "cui"),
                text(claims, "acr"));
    }

    /** What this one leaves out is taken from the other; the level never is: only the ID token vouches for it. */
    Profile completedBy(Profile other) {
        return new Profile(
                or(givenName, other.givenName),
                or(familyName, other.familyName),
                or(email, other.email),
                or(cui, other.cui),
                acr);
    }

    Profile named(String newGivenName, String newFamilyName, String newEmail) {
        return new Profile(newGivenName, newFamilyName, newEmail, cui, acr);
    }

    /** The name to greet with; people who have just registered have only an e-mail address. */
    String displayName() {
        String name = (givenName + " " + familyName).strip();
        return name.isEmpty() ? email : name;
    }

    private static String or(String value, String other) {
        return value.isEmpty() ? other : value;
    }

    private static String text(ClaimsSet claims, String name) {
        return Objects.requireNonNullElse(claims.getStringClaim(name), "");
    }

    @Override
    public String toString() {
        return "Profile";
    }
}
