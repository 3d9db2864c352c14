package gt.gob.oj.journeys.media;

import gt.gob.oj.journeys.people.Citizen;
import java.nio.file.Path;

/** A test picture of a few seconds in which a synthetic voice reads the prompts of the guide. */
public final class SpokenVideo {

    private SpokenVideo() {}

    public static Path of(Citizen citizen) {
        return of(citizen, "testsrc2=size=320x240:rate=10");
    }

    /** Needs about ten megabytes, because the picture is noise. */
    public static Path large(Citizen citizen) {
        return of(citizen, "testsrc2=size=640x480:rate=10,noise=alls=8:allf=t");
    }

    private static Path of(Citizen citizen, String picture) {
        Path voice = MediaFolder.file("voz.wav");
        Path video = voice.resolveSibling("video.mp4");
        Tool.run("espeak-ng", "-v", "es-419", "-s", "190", "-w", voice.toString(), sentence(citizen));
        Tool.run(
                "ffmpeg",
                "-nostdin",
                "-loglevel",
                "error",
                "-y",
                "-f",
                "lavfi",
                "-i",
                picture,
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
}
