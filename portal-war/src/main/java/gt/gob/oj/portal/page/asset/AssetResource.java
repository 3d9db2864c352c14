package gt.gob.oj.portal.page.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Path(Assets.PATH)
@ApplicationScoped
public class AssetResource {
    @Inject
    private Assets assets;

    @GET
    @Path("{name: .+}")
    public Response asset(
            @PathParam("name") String name,
            @QueryParam("v") @Nullable String version,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings,
            @Context Request request) {
        Asset asset = assets.find(name).orElseThrow(NotFoundException::new);
        boolean gzip = asset.worthCompressing()
                && Objects.requireNonNullElse(encodings, "").contains("gzip");
        EntityTag tag = new EntityTag(asset.version() + (gzip ? "-gzip" : ""));
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(gzip ? asset.compressed() : asset.plain(), asset.type());
            if (gzip) {
                answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
        }
        boolean current = asset.version().equals(version);
        return answer.tag(tag)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        current ? "public, max-age=31536000, immutable" : "public, max-age=3600")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }
}
