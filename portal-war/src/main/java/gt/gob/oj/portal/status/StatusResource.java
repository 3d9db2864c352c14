package gt.gob.oj.portal.status;

import gt.gob.oj.portal.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The status page. It reads memory only, so it answers while every other server is down. */
@Path("/estado")
@ApplicationScoped
public class StatusResource {
    @Inject
    private IdentityServerWatch identityServer;

    @Inject
    private PortalWatch portal;

    @GET
    public Page status() {
        return page(identityServer.last(), portal.last(), Instant.now());
    }

    static Page page(Look identityServer, Look portal, Instant now) {
        List<PartState> parts = Stream.of(identityServer, portal)
                .flatMap(look -> look.partsAt(now).stream())
                .toList();
        Instant looked = identityServer.at().isBefore(portal.at()) ? identityServer.at() : portal.at();
        return Page.of("status/status")
                .with("parts", parts)
                .with("works", parts.stream().allMatch(PartState::works))
                .with("looked", looked)
                // No cache may show an outage that is over.
                .personal();
    }
}
