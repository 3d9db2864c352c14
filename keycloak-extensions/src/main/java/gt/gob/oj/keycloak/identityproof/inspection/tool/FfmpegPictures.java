package gt.gob.oj.keycloak.identityproof.inspection.tool;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Undecodable;
import gt.gob.oj.keycloak.identityproof.inspection.picture.PictureDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Decodes pictures with {@code ffmpeg}. Converts HEIC pictures of iPhones with {@code heif-convert} first. */
public final class FfmpegPictures implements PictureDecoder {

    private final Tools tools;
    private final long mostPixels;

    public FfmpegPictures(Tools tools, long mostPixels) {
        this.tools = tools;
        this.mostPixels = mostPixels;
    }

    @Override
    public Decoded decode(Path picture, EvidenceType type, int orientation, Path folder)
            throws IOException, Undecodable, ToolMissing {
        Path file = picture;
        EvidenceType format = type;
        if (type == EvidenceType.HEIC) {
            file = converted(picture, folder);
            format = EvidenceType.PNG;
        }
        Path desk = folder.resolve("desk.jpg");
        Path pixels = folder.resolve("pixels.txt");
        Path grey = folder.resolve("grey.raw");
        LimitedProcess.Ended ended = LimitedProcess.run(
                folder,
                ProcessLimits.PICTURE,
                tools.ffmpeg(),
                arguments(file, format, upright(orientation), desk, pixels, grey));
        if (!ended.well() || !Files.exists(desk) || !Files.exists(grey)) {
            throw new Undecodable("no picture");
        }
        return new Decoded(desk, digest(pixels), grey);
    }

    private List<String> arguments(Path file, EvidenceType format, String upright, Path desk, Path pixels, Path grey) {
        String scaled = upright + "scale=w='min(" + DESK_SIDE + ",iw)':h='min(" + DESK_SIDE
                + ",ih)':force_original_aspect_ratio=decrease:force_divisible_by=2";
        return Ffmpeg.arguments(
                List.of(
                        "-max_pixels",
                        Long.toString(mostPixels),
                        "-noautorotate",
                        "-codec_whitelist",
                        codec(format),
                        "-f",
                        demuxer(format),
                        "-i",
                        Ffmpeg.file(file)),
                List.of(
                        "-map",
                        "0:v:0",
                        "-frames:v",
                        "1",
                        "-vf",
                        scaled,
                        "-map_metadata",
                        "-1",
                        "-pix_fmt",
                        "yuvj420p"),
                List.of("-q:v", "3", "-f", "mjpeg", Ffmpeg.file(desk)),
                List.of("-map", "0:v:0", "-frames:v", "1", "-c:v", "rawvideo"),
                List.of("-f", "hash", "-hash", "sha256", Ffmpeg.file(pixels)),
                List.of("-map", "0:v:0", "-frames:v", "1", "-vf", upright + "scale=" + GREY_WIDTH + ":-2,format=gray"),
                List.of("-c:v", "rawvideo", "-f", "rawvideo", Ffmpeg.file(grey)));
    }

    private static String demuxer(EvidenceType format) throws IllegalArgumentException {
        return switch (format) {
            case JPEG -> "jpeg_pipe";
            case PNG -> "png_pipe";
            case WEBP -> "webp_pipe";
            default -> throw new IllegalArgumentException("not a picture");
        };
    }

    private static String codec(EvidenceType format) {
        return switch (format) {
            case JPEG -> "mjpeg";
            case PNG -> "png";
            case WEBP -> "webp";
            default -> throw new IllegalArgumentException("not a picture");
        };
    }

    /** The filter for each of the eight orientations of Exif. */
    private static String upright(int orientation) {
        return switch (orientation) {
            case 2 -> "hflip,";
            case 3 -> "hflip,vflip,";
            case 4 -> "vflip,";
            case 5 -> "transpose=0,";
            case 6 -> "transpose=1,";
            case 7 -> "transpose=3,";
            case 8 -> "transpose=2,";
            default -> "";
        };
    }

    private Path converted(Path picture, Path folder) throws IOException, Undecodable, ToolMissing {
        Path png = folder.resolve("converted.png");
        LimitedProcess.Ended ended = LimitedProcess.run(
                folder,
                ProcessLimits.PICTURE,
                tools.heifConvert(),
                List.of("--quiet", picture.toString(), png.toString()));
        if (!ended.well()) {
            throw new Undecodable("no picture");
        }
        // A file with several pictures yields several numbered outputs.
        return Optional.of(png)
                .filter(Files::exists)
                .or(() -> Optional.of(folder.resolve("converted-1.png")).filter(Files::exists))
                .orElseThrow(() -> new Undecodable("no picture"));
    }

    private static String digest(Path pixels) throws IOException {
        String line = Files.readString(pixels).strip();
        return line.substring(line.indexOf('=') + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
