package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.identityserver.Refuses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Keycloak's account API and our activity record return about the caller. */
@Produces(MediaType.APPLICATION_JSON)
interface OwnContactClient {
    @GET
    @Path("/account")
    @Refuses({400, 403, 404})
    Account account(@QueryParam("userProfileMetadata") boolean withMetadata);

    @GET
    @Path("/account-activity/record")
    @Refuses({400, 403, 404})
    OwnRecord ownRecord();

    record Account(
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable String email,
            @Nullable Map<String, List<String>> attributes) {
        static final Account UNKNOWN = new Account(null, null, null, null);

        String phone() {
            return attributes == null
                    ? ""
                    : attributes.getOrDefault("phoneNumber", List.of()).stream()
                            .findFirst()
                            .orElse("");
        }

        @Override
        public String toString() {
            return "Account";
        }
    }

    record OwnRecord(@Nullable String cui, @Nullable LocalDate birthDate) {
        static final OwnRecord UNKNOWN = new OwnRecord(null, null);

        @Override
        public String toString() {
            return "OwnRecord";
        }
    }
}
