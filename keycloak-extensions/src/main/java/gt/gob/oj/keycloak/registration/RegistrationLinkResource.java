package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.password.NewPassword;
import gt.gob.oj.keycloak.registration.pending.PendingRegistration;
import gt.gob.oj.keycloak.registration.pending.PendingRegistrations;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.Errors;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.models.utils.SystemClientUtil;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.util.CacheControlUtil;
import org.keycloak.services.util.LocaleUtil;

/**
 * The link in the mail. In the browser of the registration it confirms directly. In any other browser it asks for the
 * chosen password: the request may come from a mail scanner, or the registration may be a stranger's.
 */
public final class RegistrationLinkResource implements RealmResourceProvider {

    static final String ID = "registration";

    private static final String PASSWORD = "password";
    private static final String RESULT = "result";
    private static final String DISOWNED = "disowned";
    private static final Set<String> MISTAKES = Set.of("missing", "wrong", "void");

    private final KeycloakSession session;
    private final RealmModel realm;

    RegistrationLinkResource(KeycloakSession session) {
        this.session = session;
        this.realm = session.getContext().getRealm();
    }

    static String link(PendingRegistration registration, KeycloakSession session, RealmModel realm) {
        return String.join("/", registration.issuer, ID, registration.id, seal(registration, session, realm));
    }

    /** Bound to the address, so that a change of address invalidates earlier links. */
    private static String seal(PendingRegistration registration, KeycloakSession session, RealmModel realm) {
        return Seal.of(session, realm, "registration/link").of(registration.id, registration.email);
    }

    /** Mail servers use HEAD to check a link. */
    @HEAD
    @Path("{id}/{seal}")
    public Response head() {
        return Response.ok().build();
    }

    @GET
    @Path("{id}/{seal}")
    public Response open(
            @PathParam("id") String id, @PathParam("seal") String seal, @QueryParam(RESULT) @Nullable String result) {
        CacheControlUtil.noBackButtonCacheControlHeader(session);
        LocaleUtil.processLocaleParam(session, realm, null);
        Optional<PendingRegistration> found =
                PendingRegistrations.of(session).find(realm, id).filter(registration -> fits(registration, seal));
        if (found.isEmpty()) {
            return DISOWNED.equals(result)
                    ? session.getProvider(LoginFormsProvider.class).createForm("registration-disowned.ftl")
                    : over();
        }
        if (result != null && MISTAKES.contains(result)) {
            return page(found.get())
                    .addError(new FormMessage(PASSWORD, "register.link." + result))
                    .createForm("registration-link.ftl");
        }
        BrowserTabs tabs = new BrowserTabs(session, realm);
        return tabs.of(id)
                .map(tab -> tabs.prove(tab, found.get()))
                .orElseGet(() -> page(found.get()).createForm("registration-link.ftl"));
    }

    @POST
    @Path("{id}/{seal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") String id,
            @PathParam("seal") String seal,
            @FormParam("step") @Nullable String step,
            @FormParam(PASSWORD) @Nullable String password) {
        CacheControlUtil.noBackButtonCacheControlHeader(session);
        if (isForeign()) {
            return over();
        }
        PendingRegistrations pending = PendingRegistrations.of(session);
        Optional<PendingRegistration> taken = pending.take(realm, id).filter(row -> fits(row, seal));
        if (taken.isEmpty()) {
            return over();
        }
        if ("disown".equals(step)) {
            pending.remove(taken.get());
            event(id).error("disowned");
            return redirectToPage(DISOWNED);
        }
        return enter(taken.get(), Objects.requireNonNullElse(password, ""));
    }

    private Response enter(PendingRegistration registration, String password) {
        if (password.isEmpty()) {
            return refuse(registration, "register.link.missing");
        }
        if (registration.wrongPasswords >= PendingRegistration.MOST_WRONG_PASSWORDS) {
            return refuse(registration, "register.link.void");
        }
        if (!NewPassword.matches(session, Confirmation.password(registration), password)) {
            registration.wrongPasswords++;
            return refuse(registration, "register.link.wrong");
        }
        BrowserTabs tabs = new BrowserTabs(session, realm);
        return tabs.prove(tabs.elsewhere(client(registration), registration.id), registration);
    }

    /** Another site's form must not sign people in to a stranger's account. */
    private boolean isForeign() {
        String from = session.getContext().getHttpRequest().getHttpHeaders().getHeaderString("Sec-Fetch-Site");
        return from != null && !from.equals("same-origin") && !from.equals("none");
    }

    private boolean fits(PendingRegistration registration, String seal) {
        return Seal.same(seal(registration, session, realm), seal);
    }

    private Response refuse(PendingRegistration registration, String key) {
        event(registration.id).error(Errors.INVALID_USER_CREDENTIALS);
        return redirectToPage(key.substring("register.link.".length()));
    }

    /** Redirects to this page, so that the browser's "reload" and "back" repeat nothing. */
    private Response redirectToPage(String result) {
        return Response.seeOther(session.getContext()
                        .getUri()
                        .getAbsolutePathBuilder()
                        .queryParam(RESULT, result)
                        .build())
                .build();
    }

    private Response over() {
        return Completion.refusedPage(session.getProvider(LoginFormsProvider.class), Confirmation.Reason.OVER);
    }

    private LoginFormsProvider page(PendingRegistration registration) {
        session.getContext().setClient(client(registration));
        return session.getProvider(LoginFormsProvider.class)
                .setAttribute("registrationEmail", registration.email)
                .setAttribute(
                        "linkAction",
                        session.getContext().getUri().getAbsolutePath().toString());
    }

    private ClientModel client(PendingRegistration registration) {
        ClientModel client = realm.getClientByClientId(registration.clientId);
        return client != null && client.isEnabled() ? client : SystemClientUtil.getSystemClient(realm);
    }

    private EventBuilder event(String id) {
        return new EventBuilder(realm, session, session.getContext().getConnection())
                .event(EventType.VERIFY_EMAIL)
                .detail("registration", id);
    }

    @Override
    public Object getResource() {
        return this;
    }

    @Override
    public void close() {}
}
