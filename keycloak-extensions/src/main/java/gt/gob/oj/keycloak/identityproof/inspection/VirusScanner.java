package gt.gob.oj.keycloak.identityproof.inspection;

import java.io.IOException;
import java.io.InputStream;

/** Looks for malware. */
public interface VirusScanner {

    /** Whether it found none in all of the stream; an {@link IOException} when it could not say. */
    boolean isClean(InputStream bytes) throws IOException;
}
