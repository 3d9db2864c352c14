package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.identityproof.Piece;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.http.FormPartValue;
import org.keycloak.http.HttpRequest;

/** A form submitted by a page of the action, with or without files. */
public final class SentForm {

    private final Map<String, String> fields = new HashMap<>();
    private final Map<Piece, InputStream> files = new EnumMap<>(Piece.class);

    private SentForm() {}

    public static SentForm read(HttpRequest request) throws IOException {
        SentForm form = new SentForm();
        MediaType type = request.getHttpHeaders().getMediaType();
        if (type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            form.readParts(request.getMultiPartFormParameters());
        } else {
            MultivaluedMap<String, String> parameters = request.getDecodedFormParameters();
            parameters.forEach((name, values) -> form.fields.put(name, values.getFirst()));
        }
        return form;
    }

    private void readParts(MultivaluedMap<String, FormPartValue> parts) throws IOException {
        for (Map.Entry<String, List<FormPartValue>> part : parts.entrySet()) {
            Piece piece = Piece.of(part.getKey()).orElse(null);
            if (piece == null) {
                fields.put(part.getKey(), part.getValue().getFirst().asString());
            } else {
                for (FormPartValue value : part.getValue()) {
                    addFile(piece, value.asInputStream());
                }
            }
        }
    }

    /** A browser sends an empty file for a field without a choice, and a page may have two fields for one piece. */
    private void addFile(Piece piece, InputStream bytes) throws IOException {
        PushbackInputStream file = new PushbackInputStream(bytes, 1);
        int first = file.read();
        if (first >= 0) {
            file.unread(first);
            files.put(piece, file);
        }
    }

    public @Nullable String field(String name) {
        return fields.get(name);
    }

    /** The typed text, to be shown again. */
    Map<String, String> typed(String name) {
        return fields.containsKey(name) ? Map.of(name, fields.get(name)) : Map.of();
    }

    /** The button that was pressed. Empty for an unknown button. */
    String action() {
        return fields.getOrDefault("action", "");
    }

    boolean asks(String action) {
        return action.equals(action());
    }

    /** The piece whose page sent the form. */
    public Optional<Piece> piece() {
        return Piece.of(fields.getOrDefault("step", ""));
    }

    public Map<Piece, InputStream> files() {
        return files;
    }
}
