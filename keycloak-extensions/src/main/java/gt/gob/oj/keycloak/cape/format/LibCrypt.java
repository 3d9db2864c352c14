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
 * The system's libxcrypt, if it has one: bcrypt in four fifths of the time of Java. Linux distributions have it for their
 * own passwords, as {@code libcrypt.so.1} (Debian) or {@code .2} (Red Hat).
 */
@SuppressWarnings("restricted") // Native access is what it is for, and kc.sh allows it.
final class LibCrypt {

    private static final List<String> NAMES = List.of("libcrypt.so.1", "libcrypt.so.2");

    /** {@code struct crypt_data}, crypt(3). */
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
     * The whole text that this password makes, with a setting or a text made before; empty when the library cannot
     * compute it.
     *
     * @param password without a zero byte, at which C would end it
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
