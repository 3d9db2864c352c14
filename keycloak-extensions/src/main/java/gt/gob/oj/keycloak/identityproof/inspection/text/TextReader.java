package gt.gob.oj.keycloak.identityproof.inspection.text;

import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import gt.gob.oj.keycloak.identityproof.inspection.picture.PictureDecoder;
import java.io.IOException;
import java.nio.file.Path;

/** Reads print from pictures that the {@link PictureDecoder} made. */
public interface TextReader {

    /** The words of the card; empty when there are none that it can read. */
    String words(Path picture) throws IOException, ToolMissing;

    /** The same, looked for one by one anywhere on the card instead of line by line: it errs elsewhere. */
    String scatteredWords(Path picture) throws IOException, ToolMissing;

    /** Its machine-readable lines: nothing but {@code A-Z}, {@code 0-9} and {@code <} was looked for. */
    String machineLines(Path picture) throws IOException, ToolMissing;
}
