package gt.gob.oj.portal.account;

import gt.gob.oj.portal.identityserver.Refuses;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keycloak's account API and, below {@code /account-activity}, our activity record. Times have Keycloak's units. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface AccountClient {
    @GET
    @Path("/account")
    @Refuses({403})
    AccountProfile profile(@QueryParam("userProfileMetadata") boolean withMetadata);

    @POST
    @Path("/account")
    @Refuses({400, 403, 404})
    void save(AccountProfile profile);

    @GET
    @Path("/account-activity/record")
    @Refuses({403})
    OwnRecord ownRecord();

    @GET
    @Path("/account-activity")
    @Refuses({403})
    Activities activity();

    @GET
    @Path("/account/sessions/devices")
    @Refuses({403})
    List<Device> devices();

    @DELETE
    @Path("/account/sessions/{id}")
    @Refuses({400, 403, 404})
    void endSession(@PathParam("id") String id);

    @DELETE
    @Path("/account/sessions")
    @Refuses({400, 403, 404})
    void endSessions(@QueryParam("current") boolean alsoThisOne);

    @GET
    @Path("/account/applications")
    @Refuses({403})
    List<App> applications();

    @DELETE
    @Path("/account/applications/{clientId}/consent")
    @Refuses({400, 403, 404})
    void withdrawConsent(@PathParam("clientId") String clientId);

    @GET
    @Path("/account/credentials")
    @Refuses({403})
    List<CredentialType> credentials();

    record Activities(List<Activity> items) {}

    record Device(@Nullable String os, List<Session> sessions) {}

    /** Times in seconds. */
    record Session(
            String id,
            @Nullable String browser,
            @Nullable String ipAddress,
            long started,
            long lastAccess,
            @Nullable Boolean current,
            @Nullable List<App> clients) {}

    record App(
            String clientId,
            @Nullable String clientName,
            @Nullable String effectiveUrl,
            @Nullable Boolean inUse,
            @Nullable Consent consent) {
        String name() {
            return clientName == null ? clientId : clientName;
        }
    }

    /** Time in milliseconds. */
    record Consent(@Nullable Long createdDate, List<Scope> grantedScopes) {}

    record Scope(@Nullable String name, @Nullable String displayText) {}

    record CredentialType(
            String type,
            @Nullable String createAction,
            @Nullable String updateAction,
            @Nullable Boolean removeable,
            List<Metadata> userCredentialMetadatas) {}

    record Metadata(Stored credential) {}

    /** Time in milliseconds. */
    record Stored(
            String id, @Nullable String userLabel, @Nullable Long createdDate) {}
}
