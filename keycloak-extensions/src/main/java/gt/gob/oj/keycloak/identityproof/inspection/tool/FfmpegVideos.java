package gt.gob.oj.keycloak.identityproof.inspection.tool;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.VideoDecoder;
import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Undecodable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes videos with {@code ffmpeg}. One pass measures the video and writes the copy; the copy's duration counts. */
public final class FfmpegVideos implements VideoDecoder {

    private static final String CODECS =
            "h264,hevc,vp8,vp9,libdav1d,av1,mpeg4,h263,mjpeg,aac,opus,libopus,vorbis,mp3,mp3float,pcm_s16le,pcm_s16be,amrnb,alac";
    private static final Pattern BLACK = Pattern.compile("black_duration:([0-9.]+)");
    private static final Pattern LOUDEST = Pattern.compile("max_volume: (-?[0-9.]+|-inf) dB");
    private static final double NOTHING = -120;

    private final Tools tools;
    private final long mostPixels;
    private final int mostSeconds;

    public FfmpegVideos(Tools tools, long mostPixels, int mostSeconds) {
        this.tools = tools;
        this.mostPixels = mostPixels;
        this.mostSeconds = mostSeconds;
    }

    @Override
    public Decoded decode(Path video, EvidenceType type, Path folder) throws IOException, Undecodable, ToolMissing {
        String streams = probe(video, type, folder);
        if (!streams.contains("codec_type=video")) {
            return new Decoded(null, 0, 0, null);
        }
        boolean sound = streams.contains("codec_type=audio");
        Path desk = folder.resolve("desk.mp4");
        LimitedProcess.Ended ended =
                LimitedProcess.run(folder, ProcessLimits.VIDEO, tools.ffmpeg(), arguments(video, type, sound, desk));
        if (!ended.well() || !Files.exists(desk)) {
            throw new Undecodable("no video");
        }
        return new Decoded(
                desk, length(desk, folder), sum(BLACK, ended.errors()), sound ? loudest(ended.errors()) : null);
    }

    private String probe(Path video, EvidenceType type, Path folder) throws IOException, Undecodable, ToolMissing {
        LimitedProcess.Ended ended = LimitedProcess.run(
                folder,
                ProcessLimits.PROBE,
                tools.ffprobe(),
                Ffmpeg.probe(List.of(
                        "-codec_whitelist",
                        CODECS,
                        "-f",
                        demuxer(type),
                        "-show_entries",
                        "stream=codec_type",
                        "-of",
                        "default=noprint_wrappers=1",
                        Ffmpeg.file(video))));
        if (!ended.well()) {
            throw new Undecodable("no video");
        }
        return ended.out();
    }

    private List<String> arguments(Path video, EvidenceType type, boolean sound, Path desk) {
        List<String> audio =
                sound ? List.of("-map", "0:a:0", "-af", "volumedetect", "-c:a", "aac", "-b:a", "32k") : List.of();
        return Ffmpeg.arguments(
                List.of(
                        "-max_pixels",
                        Long.toString(mostPixels),
                        "-codec_whitelist",
                        CODECS,
                        "-f",
                        demuxer(type),
                        "-i",
                        Ffmpeg.file(video)),
                List.of("-map", "0:v:0", "-vf", "blackdetect=d=0.1:pix_th=0.10," + fitting()),
                List.of("-fps_mode", "cfr", "-r", "15", "-c:v", "libx264", "-preset", "veryfast", "-crf", "30"),
                List.of("-pix_fmt", "yuv420p", "-threads", "1"),
                audio,
                List.of("-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1", "-movflags", "+faststart"),
                // Decodes slightly more than the maximum, to detect that a video is too long.
                List.of("-t", Integer.toString(mostSeconds + 2), "-f", "mp4", Ffmpeg.file(desk)));
    }

    private static String fitting() {
        return "scale=w='min(1280,iw)':h='min(1280,ih)':force_original_aspect_ratio=decrease:force_divisible_by=2";
    }

    private static String demuxer(EvidenceType type) {
        return switch (type) {
            case MP4, QUICKTIME -> "mov";
            case WEBM -> "matroska";
            default -> throw new IllegalArgumentException("not a video");
        };
    }

    private double length(Path desk, Path folder) throws IOException, Undecodable, ToolMissing {
        LimitedProcess.Ended ended = LimitedProcess.run(
                folder,
                ProcessLimits.PROBE,
                tools.ffprobe(),
                Ffmpeg.probe(List.of(
                        "-f",
                        "mov",
                        "-show_entries",
                        "format=duration",
                        "-of",
                        "default=noprint_wrappers=1:nokey=1",
                        Ffmpeg.file(desk))));
        try {
            return Double.parseDouble(ended.out().strip());
        } catch (NumberFormatException nothing) {
            throw new Undecodable("no length");
        }
    }

    private static double sum(Pattern figure, String text) {
        double sum = 0;
        Matcher found = figure.matcher(text);
        while (found.find()) {
            sum += Double.parseDouble(found.group(1));
        }
        return sum;
    }

    /** Null if the declared audio track contained no sound. */
    private static @Nullable Double loudest(String text) {
        Matcher found = LOUDEST.matcher(text);
        if (!found.find()) {
            return null;
        }
        return found.group(1).equals("-inf") ? NOTHING : Double.parseDouble(found.group(1));
    }
}
