package gt.gob.oj.portal.signin.session;

import com.nimbusds.openid.connect.sdk.claims.ClaimsSet;
import java.io.Serializable;
import java.util.Objects;

/** The identity server's claims about a person; missing claims are empty. */
public record Profile(String givenName, String familyName, String email, String cui, String acr)
        implements Serializable {
    private static final long serialVersionUID = 1L;

    public static Profile of(ClaimsSet claims) {
        return new Profile(
                text(claims, "given_name"),
                text(claims, "family_name"),
                text(claims, "email"),
                text(claims, "cui"),
                text(claims, "acr"));
    }

    /** Takes missing claims from the other profile, except the level: only the ID token proves it. */
    public Profile completedBy(Profile other) {
        return new Profile(
                or(givenName, other.givenName),
                or(familyName, other.familyName),
                or(email, other.email),
                or(cui, other.cui),
                acr);
    }

    public Profile named(String newGivenName, String newFamilyName, String newEmail) {
        return new Profile(newGivenName, newFamilyName, newEmail, cui, acr);
    }

    /** Returns the name to show; people who have just registered have only an e-mail address. */
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
