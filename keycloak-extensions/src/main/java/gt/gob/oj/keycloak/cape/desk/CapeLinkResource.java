package gt.gob.oj.keycloak.cape.desk;

import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.cases.CapeCase;
import gt.gob.oj.keycloak.cape.cases.CapeCases;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.SystemClientUtil;
import org.keycloak.services.util.CacheControlUtil;
import org.keycloak.services.util.LocaleUtil;

/** The person confirms by the link in the mail and a button, because mail scanners open links. */
public final class CapeLinkResource implements PlainResource {

    private final KeycloakSession session;
    private final RealmModel realm;

    CapeLinkResource(KeycloakSession session) {
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
    public Response open(@PathParam("id") String id, @PathParam("expiry") long expiry, @PathParam("seal") String seal) {
        LocaleUtil.processLocaleParam(session, realm, null);
        return asked(id, expiry, seal)
                .map(one -> form().createForm("cape-link.ftl"))
                .orElseGet(this::expired);
    }

    @POST
    @Path("{id}/{expiry}/{seal}")
    public Response confirm(
            @PathParam("id") String id, @PathParam("expiry") long expiry, @PathParam("seal") String seal) {
        return asked(id, expiry, seal).map(this::link).orElseGet(this::expired);
    }

    private Optional<CapeCase> asked(String id, long expiry, String seal) {
        CacheControlUtil.noBackButtonCacheControlHeader(session);
        session.getContext().setClient(SystemClientUtil.getSystemClient(realm));
        return CapeCases.of(session)
                .find(realm, id)
                .filter(one -> one.status().equals(CapeCase.ASKED)
                        && new ConfirmationMail(session, realm).isOurs(one, expiry, seal));
    }

    private Response link(CapeCase one) {
        return switch (CaseSides.of(session, realm, one).confirmable()) {
            case LegacyAnswer.Found<Optional<Citizen>>(var citizen) ->
                citizen.map(confirmed -> link(one, confirmed)).orElseGet(this::expired);
            case LegacyAnswer.Outage<?> outage -> refusal("cape.link.later");
        };
    }

    private Response link(CapeCase one, Citizen citizen) {
        CitizenDirectory directory = CitizenDirectory.of(session);
        if (!directory.holdIfFree(realm, citizen.cui())
                || !CapeCases.of(session).linked(realm, one.id())) {
            return expired();
        }
        directory.enter(realm, one.userId(), citizen);
        new EventBuilder(realm, session, session.getContext().getConnection())
                .event(EventType.UPDATE_PROFILE)
                .client(session.getContext().getClient())
                .user(one.userId())
                .detail("cape_case", one.id())
                .success();
        return form().setSuccess("cape.link.done").createInfoPage();
    }

    private Response expired() {
        return refusal("expiredActionTokenNoSessionMessage");
    }

    private Response refusal(String key) {
        return form().setError(key).createErrorPage(Response.Status.BAD_REQUEST);
    }

    private LoginFormsProvider form() {
        return session.getProvider(LoginFormsProvider.class);
    }
}
