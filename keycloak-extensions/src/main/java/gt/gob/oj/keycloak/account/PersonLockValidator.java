package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.database.PersonLock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.UserModel;
import org.keycloak.userprofile.AttributeContext;
import org.keycloak.userprofile.UserProfileAttributeValidationContext;
import org.keycloak.validate.SimpleValidator;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;

/**
 * A validator of the user profile that accepts every value. It serialises changes of one person's attributes, through
 * any API or page. Otherwise Keycloak (26.7.5) would store the values of both concurrent changes.
 */
public final class PersonLockValidator implements SimpleValidator {

    @Override
    public String getId() {
        return "person-lock";
    }

    @Override
    public ValidationContext validate(
            @Nullable Object input, String attribute, ValidationContext context, ValidatorConfig config) {
        AttributeContext profile =
                UserProfileAttributeValidationContext.from(context).getAttributeContext();
        UserModel person = profile.getUser();
        if (person != null
                && !values(input).equals(person.getAttributeStream(attribute).toList())) {
            PersonLock.take(
                    profile.getSession(), profile.getSession().getContext().getRealm(), person);
        }
        return context;
    }

    private static List<String> values(@Nullable Object input) {
        return input instanceof Collection<?> values
                ? values.stream()
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .filter(text -> !text.isEmpty())
                        .toList()
                : List.of();
    }
}
