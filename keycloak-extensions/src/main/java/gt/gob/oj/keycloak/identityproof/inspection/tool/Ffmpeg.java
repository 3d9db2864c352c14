package gt.gob.oj.keycloak.identityproof.inspection.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Arguments shared by all calls of {@code ffmpeg} and {@code ffprobe}. */
final class Ffmpeg {

    /** Prevents a playlist, picture or film from causing a network request. */
    private static final List<String> NOTHING_BUT_FILES = List.of("-protocol_whitelist", "file,pipe");

    private Ffmpeg() {}

    @SafeVarargs
    static List<String> arguments(List<String> input, List<String>... outputs) {
        List<String> all = new ArrayList<>(List.of(
                "-nostdin", "-hide_banner", "-nostats", "-loglevel", "info", "-threads", "1", "-filter_threads", "1"));
        all.add("-xerror");
        all.addAll(NOTHING_BUT_FILES);
        all.addAll(input);
        for (List<String> output : outputs) {
            all.addAll(output);
        }
        return all;
    }

    static List<String> probe(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("-hide_banner", "-loglevel", "error"));
        all.addAll(NOTHING_BUT_FILES);
        all.addAll(arguments);
        return all;
    }

    /** Prefixed with the protocol: a bare path could be parsed as something else. */
    static String file(Path path) {
        return "file:" + path;
    }
}
