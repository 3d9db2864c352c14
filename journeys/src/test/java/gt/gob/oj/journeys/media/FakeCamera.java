package gt.gob.oj.journeys.media;

import java.nio.file.Path;

/** The input of a browser's camera and microphone: a card on a dark table, and a voice. */
public record FakeCamera(Path picture, Path voice) {

    public static FakeCamera make() {
        Path voice = MediaFolder.file("microfono.wav").toAbsolutePath();
        Path picture = voice.resolveSibling("camara.y4m");
        Tool.run("espeak-ng", "-v", "es-419", "-w", voice.toString(), "Solicito ser parte del Portal.");
        Tool.run(
                "ffmpeg",
                "-nostdin",
                "-loglevel",
                "error",
                "-y",
                "-loop",
                "1",
                "-i",
                DpiImage.ofNobody().toString(),
                "-t",
                "1",
                "-r",
                "15",
                "-vf",
                "pad=1280:720:(ow-iw)/2:(oh-ih)/2:color=0x303030,noise=alls=6:allf=t",
                "-pix_fmt",
                "yuv420p",
                picture.toString());
        return new FakeCamera(picture, voice);
    }
}
