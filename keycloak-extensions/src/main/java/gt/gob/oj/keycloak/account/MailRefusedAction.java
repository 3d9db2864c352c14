package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.mail.MailRefusals;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;

/**
 * After a sign-in, informs the owner of an address that a mail to it was permanently refused. The notice appears once
 * per refusal, and only to the owner.
 */
final class MailRefusedAction implements RequiredActionProvider {

    static final String ID = "mail-refused";

    private final String portalUrl;

    MailRefusedAction(String portalUrl) {
        this.portalUrl = portalUrl;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        String address = context.getUser().getEmail();
        if (address != null && refusals(context).isNews(address)) {
            context.getAuthenticationSession().addRequiredAction(ID);
        }
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        context.challenge(context.form()
                .setAttribute("address", context.getUser().getEmail())
                .setAttribute("profileUrl", portalUrl + "/mi-perfil")
                .setAttribute("helpUrl", portalUrl + "/asistencia")
                .createForm("mail-refused.ftl"));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        refusals(context).told(context.getUser().getEmail());
        context.success();
    }

    private static MailRefusals refusals(RequiredActionContext context) {
        return MailRefusals.of(context.getSession(), context.getRealm());
    }

    @Override
    public void close() {}
}
