package gt.gob.oj.keycloak.identityproof.inspection;

import java.io.IOException;
import java.io.InputStream;

/** Scans for malware. */
public interface VirusScanner {

    /** Scans the whole stream. Throws an {@link IOException} if the scanner gave no verdict. */
    boolean isClean(InputStream bytes) throws IOException;
}
