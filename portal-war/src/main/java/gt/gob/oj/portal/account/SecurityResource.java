package gt.gob.oj.portal.account;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.signin.LocalPath;
import gt.gob.oj.portal.signin.Person;
import gt.gob.oj.portal.signin.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Password, passkeys and second factors. The identity server makes every change and asks for the password again. */
@Path("/mi-perfil/seguridad")
@ApplicationScoped
public class SecurityResource {
    private static final LocalPath HERE = new LocalPath("/mi-perfil/seguridad");

    @Inject
    private AccountApi account;

    @Inject
    private Person person;

    @Inject
    private SignIn signIn;

    @GET
    public Page security(@QueryParam(Results.PARAMETER) @Nullable String result) {
        List<Credential> credentials = account.credentials();
        return Page.of("account/security")
                .with("email", person.profile().email())
                .with(
                        "password",
                        credentials.stream()
                                .filter(one -> one.kind() == Credential.Kind.PASSWORD)
                                .flatMap(one -> one.own().stream())
                                .map(Credential.Own::createdAt)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null))
                .with(
                        "factors",
                        credentials.stream()
                                .filter(one -> one.kind() != Credential.Kind.PASSWORD)
                                .toList())
                .with("result", Results.known(result));
    }

    @GET
    @Path("correo")
    public Response email(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        return signIn.action("change-email", HERE, request, response);
    }

    @GET
    @Path("contrasena")
    public Response password(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        return signIn.action("UPDATE_PASSWORD", HERE, request, response);
    }

    @GET
    @Path("agregar/{kind}")
    public Response add(
            @PathParam("kind") String kind,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        String action = factors()
                .filter(one -> one.kind().key().equals(kind))
                .map(Credential::addAction)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return signIn.action(action, HERE, request, response);
    }

    @GET
    @Path("quitar/{id}")
    public Response remove(
            @PathParam("id") String id, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        if (factors()
                .flatMap(one -> one.own().stream())
                .noneMatch(own -> own.id().equals(id))) {
            throw new NotFoundException();
        }
        return signIn.action("delete_credential:" + id, HERE, request, response);
    }

    private Stream<Credential> factors() {
        return account.credentials().stream().filter(one -> one.kind() != Credential.Kind.PASSWORD);
    }
}
