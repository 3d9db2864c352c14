package gt.gob.oj.journeys.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.journeys.people.Citizen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A few seconds of test picture in which a machine's voice says what the guide asks for. */
public final class SpokenVideo {

    private static final long LIMIT_SECONDS = 60;

    private SpokenVideo() {}

    public static Path of(Citizen citizen) {
        Path voice = MediaFolder.file("voz.wav");
        Path video = voice.resolveSibling("video.mp4");
        run("espeak-ng", "-v", "es-419", "-s", "190", "-w", voice.toString(), sentence(citizen));
        run(
                "ffmpeg",
                "-nostdin",
                "-loglevel",
                "error",
                "-y",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=320x240:rate=10",
                "-i",
                voice.toString(),
                "-shortest",
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-pix_fmt",
                "yuv420p",
                "-c:a",
                "aac",
                "-b:a",
                "32k",
                "-movflags",
                "+faststart",
                video.toString());
        return video;
    }

    private static String sentence(Citizen citizen) {
        return "Soy " + citizen.fullName() + ". Mi Código Único de Identificación es "
                + String.join(" ", citizen.cui().split(""))
                + ". Solicito ser parte del Portal de Servicios Electrónicos del Organismo Judicial.";
    }

    private static void run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command[0] + " failed: " + output);
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    command[0] + " is needed for the tests; ./portal test installs it.", missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
