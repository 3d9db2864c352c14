package gt.gob.oj.keycloak.clients;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.keycloak.util.JsonSerialization;

/**
 * Keycloak adds the user name to each introspection. User names here are e-mail addresses, which only the scope {@code
 * email} may reveal.
 */
final class WithoutUsername {

    private WithoutUsername() {}

    static Response of(Response stock) {
        try {
            ObjectNode token = JsonSerialization.readValue((byte[]) stock.getEntity(), ObjectNode.class);
            token.remove("username");
            return Response.fromResponse(stock)
                    .entity(JsonSerialization.writeValueAsBytes(token))
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
