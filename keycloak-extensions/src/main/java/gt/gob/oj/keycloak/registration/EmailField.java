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
 * The address somebody typed. It obeys the realm's profile for e-mail and user name, whose own validation would also look
 * whether somebody has it, and so take longer or shorter.
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
     * @param asksFirst whether nobody was asked about that address yet
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
