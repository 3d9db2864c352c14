package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.EmailSpelling;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.representations.userprofile.config.UPAttribute;
import org.keycloak.services.messages.Messages;
import org.keycloak.userprofile.UserProfileProvider;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;
import org.keycloak.validate.Validators;

/**
 * The typed e-mail address, validated by the realm's profile rules for e-mail and user name. The profile's own
 * validation is not used, because it also checks whether an account has the address and so reveals it by timing.
 */
record EmailField(String typed) {

    static final String FIELD = UserModel.EMAIL;

    String address() {
        return EmailSpelling.of(typed);
    }

    List<FormMessage> mistakes(KeycloakSession session) {
        if (address().isEmpty()) {
            return List.of(new FormMessage(FIELD, Messages.MISSING_EMAIL));
        }
        boolean right = EmailSpelling.isPublic(address())
                && isRight(session, UserModel.EMAIL)
                && isRight(session, UserModel.USERNAME);
        return right ? List.of() : List.of(new FormMessage(FIELD, Messages.INVALID_EMAIL));
    }

    /**
     * A question about a valid address that looks like a typing error.
     *
     * @param asksFirst whether the question about that address was not asked yet
     */
    Optional<FormMessage> doubt(Predicate<String> asksFirst) {
        return MailProvider.suggestion(address())
                .filter(meant -> asksFirst.test(address()))
                .map(meant -> new FormMessage(FIELD, "register.email.suggestion", meant));
    }

    private boolean isRight(KeycloakSession session, String attribute) {
        UPAttribute profile = session.getProvider(UserProfileProvider.class)
                .getConfiguration()
                .getAttribute(attribute);
        Map<String, Map<String, Object>> rules =
                profile == null ? Map.of() : Objects.requireNonNullElse(profile.getValidations(), Map.of());
        ValidationContext context = new ValidationContext(session);
        rules.forEach((rule, config) -> Validators.validator(session, rule)
                .validate(List.of(address()), attribute, context, ValidatorConfig.configFromMap(config)));
        return context.isValid();
    }
}
