package gt.gob.oj.keycloak.assurance;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.userprofile.AttributeContext;
import org.keycloak.userprofile.UserProfileAttributeValidationContext;
import org.keycloak.validate.SimpleValidator;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidationError;
import org.keycloak.validate.ValidatorConfig;

/**
 * A validator of the user profile for a person's names. Names of an approved identity cannot be changed through any API
 * or page, only by a new identity proof.
 */
public final class ApprovedName implements SimpleValidator {

    static final String MESSAGE = "nameOfApprovedIdentity";

    private final Function<KeycloakSession, IdentityStatuses> statuses;

    /** For the service loader. */
    public ApprovedName() {
        this(IdentityStatuses::in);
    }

    ApprovedName(Function<KeycloakSession, IdentityStatuses> statuses) {
        this.statuses = statuses;
    }

    @Override
    public String getId() {
        return "approved-name";
    }

    @Override
    public ValidationContext validate(
            @Nullable Object input, String attribute, ValidationContext context, ValidatorConfig config) {
        AttributeContext profile =
                UserProfileAttributeValidationContext.from(context).getAttributeContext();
        UserModel person = profile.getUser();
        if (person != null
                && !text(input).equals(text(person.getFirstAttribute(attribute)))
                && isApproved(profile.getSession(), person)) {
            context.addError(new ValidationError(getId(), attribute, MESSAGE));
        }
        return context;
    }

    private boolean isApproved(KeycloakSession session, UserModel person) {
        return IdentityStatuses.APPROVED.equals(
                statuses.apply(session).of(session.getContext().getRealm(), person));
    }

    private static String text(@Nullable Object value) {
        return value instanceof Collection<?> values
                ? values.stream()
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(Object::toString)
                        .orElse("")
                : Objects.toString(value, "");
    }
}
