package gt.gob.oj.keycloak.identityproof.vault;

import gt.gob.oj.keycloak.identityproof.evidence.VaultFullException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Whether bytes still fit where they are written to. */
public final class Room {

    /** A file system keeps some blocks back, and others write there, too. */
    private static final long NONE = 64 * 1024;

    private Room() {}

    /** Bytes that may still be written below that folder, which need not be there yet. */
    public static long left(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace();
    }

    /** The same fault, or that there is no room when that was its cause. */
    static IOException explained(IOException fault, Path folder) {
        return isForWantOfRoom(fault, folder) ? new VaultFullException(fault) : fault;
    }

    private static boolean isForWantOfRoom(IOException fault, Path folder) {
        String words = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("quota exceeded")) {
            return true;
        }
        try {
            return left(folder) < NONE;
        } catch (IOException unknown) {
            return false;
        }
    }
}
