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
 * Validator of the user profile that finds no fault: it makes changes of one person's attributes wait for each other,
 * whichever API or page they come by. Keycloak (26.7.5) would keep the values of each.
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
