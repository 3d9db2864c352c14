package gt.gob.oj.keycloak.identityproof.inspection.text;

import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import gt.gob.oj.keycloak.identityproof.inspection.picture.PictureDecoder;
import java.io.IOException;
import java.nio.file.Path;

/** Reads text from pictures that the {@link PictureDecoder} produced. */
public interface TextReader {

    /** The words of the card. Empty if it finds no readable text. */
    String words(Path picture) throws IOException, ToolMissing;

    /**
     * Like {@link #words}, but searches for single words anywhere on the card. Its errors differ from those of line
     * recognition.
     */
    String scatteredWords(Path picture) throws IOException, ToolMissing;

    /** The machine-readable lines, recognised with {@code A-Z}, {@code 0-9} and {@code <} only. */
    String machineLines(Path picture) throws IOException, ToolMissing;
}
