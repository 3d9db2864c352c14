package gt.gob.oj.keycloak.identityproof.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import gt.gob.oj.keycloak.identityproof.Piece;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The type of a file, detected from its first bytes. File names and declared types are not trusted. */
public enum EvidenceType {
    JPEG(Piece.Kind.IMAGE, "image/jpeg", "jpg"),
    PNG(Piece.Kind.IMAGE, "image/png", "png"),
    WEBP(Piece.Kind.IMAGE, "image/webp", "webp"),
    HEIC(Piece.Kind.IMAGE, "image/heic", "heic"),
    MP4(Piece.Kind.VIDEO, "video/mp4", "mp4"),
    QUICKTIME(Piece.Kind.VIDEO, "video/quicktime", "mov"),
    WEBM(Piece.Kind.VIDEO, "video/webm", "webm"),
    /** No byte has arrived yet. */
    UNKNOWN(null, "application/octet-stream", "bin");

    /** The number of leading bytes that detection needs. */
    public static final int HEAD = 64;

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private static final Set<String> FILM_BOXES =
            Set.of("moov", "mdat", "wide", "free", "skip", "pnot", "uuid", "udta", "styp", "moof", "sidx");

    private final Piece.@Nullable Kind kind;
    private final String mediaType;
    private final String extension;

    EvidenceType(Piece.@Nullable Kind kind, String mediaType, String extension) {
        this.kind = kind;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    public static EvidenceType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(t -> t.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown media type"));
    }

    /** Empty if the bytes have no type that is accepted for that piece. */
    public static Optional<EvidenceType> sniff(Piece piece, byte[] head) {
        return Arrays.stream(values())
                .filter(t -> t.kind == piece.kind() && t.matches(new String(head, ISO_8859_1)))
                .findFirst();
    }

    private boolean matches(String head) {
        return switch (this) {
            case JPEG -> head.startsWith("\u00ff\u00d8\u00ff");
            case PNG -> head.startsWith("\u0089PNG\r\n\u001a\n");
            case WEBP -> head.startsWith("RIFF") && head.startsWith("WEBP", 8);
            case HEIC -> isBox(head, "ftyp") && HEIC_BRANDS.contains(brand(head));
            case MP4 ->
                isBox(head, "ftyp")
                        && !HEIC_BRANDS.contains(brand(head))
                        && !brand(head).equals("qt  ");
            case QUICKTIME -> (isBox(head, "ftyp") && brand(head).equals("qt  ")) || beginsWithFilmBox(head);
            case UNKNOWN -> false;
            case WEBM -> head.startsWith("\u001aE\u00df\u00a3") && (head.contains("webm") || head.contains("matroska"));
        };
    }

    /**
     * Detects files without {@code ftyp}, which QuickTime never required, and fragments of a stream. The first four
     * bytes are the length of the box: below 512 MB the first one is not printable, unlike in a text with a box name
     * such as "free" at that place.
     */
    private static boolean beginsWithFilmBox(String head) {
        return FILM_BOXES.stream().anyMatch(name -> isBox(head, name)) && head.charAt(0) < ' ';
    }

    private static boolean isBox(String head, String name) {
        return head.length() >= 12 && head.startsWith(name, 4);
    }

    private static String brand(String head) {
        return head.substring(8, 12);
    }
}
