package gt.gob.oj.keycloak.password;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Argon2id of libsodium, as native code. Its results equal those of every other implementation. */
@SuppressWarnings("restricted") // This class needs native access, and kc.sh allows it.
final class Sodium {

    /** libsodium accepts no other salt length. */
    static final int SALT = 16;

    static final int SHORTEST_HASH = 16;
    static final int LEAST_MEMORY_KIB = 8;

    private static final Logger LOG = Logger.getLogger(Sodium.class);
    private static final int ARGON2ID_13 = 2;
    private static final int KIB = 1024;

    /** Resources next to this class, by the JDK's names of operating system and processor. */
    private static final Map<String, String> LIBRARIES =
            Map.of("linux/amd64", "linux64/libsodium.so", "linux/aarch64", "arm64/libsodium.so");

    private static final Optional<Sodium> LOADED = load();

    private final MethodHandle hash;

    private Sodium(MethodHandle hash) {
        this.hash = hash;
    }

    /** Empty if there is no library for this machine or it may not be loaded. The reason was logged once. */
    static Optional<Sodium> loaded() {
        return LOADED;
    }

    /**
     * Argon2id, version 1.3, one lane.
     *
     * @param salt of {@link #SALT} bytes
     */
    byte[] argon2id(byte[] password, byte[] salt, int memoryKib, int iterations, int length) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(length);
            MemorySegment typed = arena.allocate(Math.max(1, password.length));
            MemorySegment.copy(password, 0, typed, ValueLayout.JAVA_BYTE, 0, password.length);
            int failed = (int) hash.invokeExact(
                    out,
                    (long) length,
                    typed,
                    (long) password.length,
                    arena.allocateFrom(ValueLayout.JAVA_BYTE, salt),
                    (long) iterations,
                    (long) memoryKib * KIB,
                    ARGON2ID_13);
            typed.fill((byte) 0);
            if (failed != 0) {
                throw new IllegalStateException("libsodium cannot hash: no memory is left");
            }
            return out.toArray(ValueLayout.JAVA_BYTE);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Sodium> load() {
        String machine = (System.getProperty("os.name") + "/" + System.getProperty("os.arch")).toLowerCase(Locale.ROOT);
        String library = LIBRARIES.get(machine);
        try (InputStream in = library == null ? null : Sodium.class.getResourceAsStream("/native/" + library)) {
            return in == null ? without(machine, null) : Optional.of(bind(in));
        } catch (IOException | RuntimeException | UnsatisfiedLinkError e) {
            return without(machine, e);
        }
    }

    private static Optional<Sodium> without(String machine, @Nullable Throwable reason) {
        LOG.infof(reason, "No libsodium for %s: Java hashes passwords, which takes three times as long", machine);
        return Optional.empty();
    }

    private static Sodium bind(InputStream library) throws IOException {
        Path file = Files.createTempFile("libsodium", ".so");
        try {
            Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
            return bind(SymbolLookup.libraryLookup(file, Arena.global()));
        } finally {
            Files.delete(file); // The operating system keeps the loaded library.
        }
    }

    private static Sodium bind(SymbolLookup library) {
        Linker linker = Linker.nativeLinker();
        MethodHandle init =
                linker.downcallHandle(library.findOrThrow("sodium_init"), FunctionDescriptor.of(ValueLayout.JAVA_INT));
        try {
            if ((int) init.invokeExact() < 0) {
                throw new IllegalStateException("sodium_init failed");
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        return new Sodium(linker.downcallHandle(
                library.findOrThrow("crypto_pwhash"),
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_LONG,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_LONG,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_LONG,
                        ValueLayout.JAVA_LONG,
                        ValueLayout.JAVA_INT)));
    }
}
