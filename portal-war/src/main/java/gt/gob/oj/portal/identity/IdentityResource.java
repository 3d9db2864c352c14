package gt.gob.oj.portal.identity;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.signin.LocalPath;
import gt.gob.oj.portal.signin.Person;
import gt.gob.oj.portal.signin.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Where a person sees how far the identity proof is, and starts it. */
@Path("/mi-identidad")
@ApplicationScoped
public class IdentityResource {
    private static final LocalPath HERE = new LocalPath("/mi-identidad");

    @Inject
    private Person person;

    @Inject
    private SignIn signIn;

    @GET
    public Page state() {
        return Page.of("identity/identity").with("proof", ownProof());
    }

    @GET
    @Path("verificar")
    public Response verify(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        return signIn.action("identity-proof", HERE, request, response);
    }

    private OwnProof ownProof() {
        HttpResponse<String> answer = person.send(
                HttpRequest.newBuilder(person.realm("/identity-proof/mine")), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            JsonObject proof = reader.readObject();
            return OwnProof.read(proof);
        } catch (JsonException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }
}
