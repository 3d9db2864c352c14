package gt.gob.oj.keycloak.cape.firstpassword;

import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.lookup.CapeUser;
import gt.gob.oj.keycloak.cape.storage.LegacyPeople;
import gt.gob.oj.keycloak.password.NewPassword;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Details;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.models.utils.SystemClientUtil;
import org.keycloak.services.util.CacheControlUtil;
import org.keycloak.services.util.LocaleUtil;

/** The target of the link of {@link FirstPassword}. Asks for a new password and makes its owner local. */
public final class FirstPasswordResource implements PlainResource {

    private final KeycloakSession session;
    private final RealmModel realm;

    FirstPasswordResource(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    /** Mail servers use HEAD to check a link. */
    @HEAD
    @Path("{id}/{expiry}/{seal}")
    public Response head() {
        return Response.ok().build();
    }

    @GET
    @Path("{id}/{expiry}/{seal}")
    public Response open(@PathParam("id") String id, @PathParam("expiry") int expiry, @PathParam("seal") String seal) {
        CacheControlUtil.noBackButtonCacheControlHeader(session);
        LocaleUtil.processLocaleParam(session, realm, null);
        return answer(owner(id, expiry, seal), user -> page(List.of()));
    }

    @POST
    @Path("{id}/{expiry}/{seal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("id") String id,
            @PathParam("expiry") int expiry,
            @PathParam("seal") String seal,
            @FormParam("password-new") @Nullable String password,
            @FormParam("password-confirm") @Nullable String confirmation) {
        CacheControlUtil.noBackButtonCacheControlHeader(session);
        NewPassword chosen =
                new NewPassword(Objects.requireNonNullElse(password, ""), Objects.requireNonNullElse(confirmation, ""));
        return answer(owner(id, expiry, seal), user -> choose(user, chosen));
    }

    private Response choose(CapeUser user, NewPassword chosen) {
        List<FormMessage> mistakes = chosen.mistakes(
                session,
                realm,
                user.getEmail(),
                Objects.requireNonNullElse(user.account().cui(), ""));
        if (!mistakes.isEmpty()) {
            return page(mistakes);
        }
        return answer(new LegacyPeople(session, realm).makeLocal(user), person -> changed(person, chosen));
    }

    private <T> Response answer(LegacyAnswer<Optional<T>> answer, Function<T, Response> response) {
        return switch (answer) {
            case LegacyAnswer.Found<Optional<T>>(var found) ->
                found.map(response).orElseGet(() -> refusal("expiredActionTokenNoSessionMessage"));
            case LegacyAnswer.Outage<?> outage -> refusal("cape.link.later");
        };
    }

    private LegacyAnswer<Optional<CapeUser>> owner(String id, int expiry, String seal) {
        session.getContext().setClient(SystemClientUtil.getSystemClient(realm));
        return new FirstPassword(session, realm).owner(id, expiry, seal);
    }

    private Response changed(UserModel person, NewPassword chosen) {
        person.credentialManager().createStoredCredential(chosen.hashed(session, realm));
        new EventBuilder(realm, session, session.getContext().getConnection())
                .event(EventType.UPDATE_CREDENTIAL)
                .client(session.getContext().getClient())
                .user(person.getId())
                .detail(Details.CREDENTIAL_TYPE, PasswordCredentialModel.TYPE)
                .success();
        return form().setSuccess("accountPasswordUpdatedMessage").createInfoPage();
    }

    private Response page(List<FormMessage> mistakes) {
        LoginFormsProvider page = form();
        mistakes.forEach(page::addError);
        return page.createForm("cape-password.ftl");
    }

    private Response refusal(String key) {
        return form().setError(key).createErrorPage(Response.Status.BAD_REQUEST);
    }

    private LoginFormsProvider form() {
        return session.getProvider(LoginFormsProvider.class);
    }
}
