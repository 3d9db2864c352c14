package gt.gob.oj.keycloak.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/** Renders the two pages of the address change. */
record ChangeEmailPages(RequiredActionContext context, String helpUrl) {

    static final String EMAIL = "email";

    void address(String typed, @Nullable String mistake) {
        LoginFormsProvider form =
                form(mistake == null ? List.of() : List.of(new FormMessage(EMAIL, "changeEmail.address." + mistake)));
        context.challenge(form.setAttribute("typed", typed).createForm("change-email-address.ftl"));
    }

    void codes(NewAddress waiting, MailedCodes typed, List<FormMessage> mistakes) {
        context.challenge(form(mistakes)
                .setAttribute("typedOld", typed.old())
                .setAttribute("typedNew", typed.fresh())
                .setAttribute("newAddress", waiting.address())
                .setAttribute("minutes", NewAddress.MINUTES)
                .createForm("change-email-codes.ftl"));
    }

    private LoginFormsProvider form(List<FormMessage> mistakes) {
        LoginFormsProvider form = context.form()
                .setAttribute("oldAddress", context.getUser().getEmail())
                .setAttribute("helpUrl", helpUrl);
        return mistakes.isEmpty() ? form : form.setErrors(mistakes);
    }
}
