package gt.gob.oj.keycloak.identityproof.vault;

import gt.gob.oj.keycloak.identityproof.evidence.VaultFullException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The free space at the storage location. */
public final class FreeSpace {

    /** File systems reserve some blocks, and other programs write there, too. */
    private static final long RESERVE = 64 * 1024;

    private FreeSpace() {}

    /** The bytes that may still be written below that folder. The folder may not exist yet. */
    public static long left(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }

    /** The same exception, or a {@link VaultFullException} if a full disk caused it. */
    static IOException explained(IOException fault, Path folder) {
        return isOutOfSpace(fault, folder) ? new VaultFullException(fault) : fault;
    }

    private static boolean isOutOfSpace(IOException fault, Path folder) {
        String words = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("quota exceeded")) {
            return true;
        }
        try {
            return left(folder) < RESERVE;
        } catch (IOException unknown) {
            return false;
        }
    }
}
