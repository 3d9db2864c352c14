package gt.gob.oj.keycloak.cape.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;

/**
 * The system's libxcrypt, if installed: it needs four fifths of the time of Java's bcrypt. Linux distributions install
 * it for their own passwords, as {@code libcrypt.so.1} (Debian) or {@code .2} (Red Hat).
 */
@SuppressWarnings("restricted") // This class needs native access, and kc.sh allows it.
final class LibCrypt {

    private static final List<String> NAMES = List.of("libcrypt.so.1", "libcrypt.so.2");

    /** The size of {@code struct crypt_data}, see crypt(3). */
    private static final int WORKSPACE = 32_768;

    private static final int LONGEST_HASH = 384;

    private static final Optional<LibCrypt> LOADED =
            NAMES.stream().map(LibCrypt::load).flatMap(Optional::stream).findFirst();

    private final MethodHandle crypt;

    private LibCrypt(MethodHandle crypt) {
        this.crypt = crypt;
    }

    static Optional<LibCrypt> loaded() {
        return LOADED;
    }

    /**
     * The complete hash of this password, given a setting or an existing hash. Empty if the library does not support
     * the setting.
     *
     * @param password without a zero byte, which would end it in C
     */
    Optional<String> hash(byte[] password, String setting) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment typed = arena.allocate(password.length + 1L);
            MemorySegment.copy(password, 0, typed, ValueLayout.JAVA_BYTE, 0, password.length);
            MemorySegment workspace = arena.allocate(WORKSPACE, 16);
            try {
                MemorySegment made = (MemorySegment)
                        crypt.invokeExact(typed, arena.allocateFrom(setting, US_ASCII), workspace, WORKSPACE);
                return made.equals(MemorySegment.NULL)
                        ? Optional.empty()
                        : Optional.of(made.reinterpret(LONGEST_HASH).getString(0, US_ASCII));
            } finally {
                typed.fill((byte) 0);
                workspace.fill((byte) 0);
            }
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<LibCrypt> load(String name) {
        try {
            MemorySegment crypt =
                    SymbolLookup.libraryLookup(name, Arena.global()).findOrThrow("crypt_rn");
            return Optional.of(new LibCrypt(Linker.nativeLinker()
                    .downcallHandle(
                            crypt,
                            FunctionDescriptor.of(
                                    ValueLayout.ADDRESS,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.JAVA_INT))));
        } catch (RuntimeException | UnsatisfiedLinkError without) {
            return Optional.empty();
        }
    }
}
