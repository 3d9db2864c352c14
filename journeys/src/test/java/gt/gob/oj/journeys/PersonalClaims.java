package gt.gob.oj.journeys;

/** Claims that tell something about a person, besides their roles. */
final class PersonalClaims {

    static final String[] NAMES = {
        "name",
        "given_name",
        "family_name",
        "preferred_username",
        "username",
        "birthdate",
        "locale",
        "email",
        "email_verified",
        "phone_number",
        "address",
        "cui",
        "identity_status"
    };

    private PersonalClaims() {}
}
