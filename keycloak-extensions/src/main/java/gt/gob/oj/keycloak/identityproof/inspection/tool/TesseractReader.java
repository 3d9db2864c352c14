package gt.gob.oj.keycloak.identityproof.inspection.tool;

import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import gt.gob.oj.keycloak.identityproof.inspection.text.TextReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads text with {@code tesseract} and its Spanish data. */
public final class TesseractReader implements TextReader {

    private static final String MACHINE_READABLE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";
    private static final String AS_ONE_BLOCK = "6";
    private static final String AS_SPARSE_TEXT = "11";

    private final Tools tools;

    public TesseractReader(Tools tools) {
        this.tools = tools;
    }

    @Override
    public String words(Path picture) throws IOException, ToolMissing {
        return read(picture, AS_ONE_BLOCK, List.of());
    }

    @Override
    public String scatteredWords(Path picture) throws IOException, ToolMissing {
        return read(picture, AS_SPARSE_TEXT, List.of());
    }

    @Override
    public String machineLines(Path picture) throws IOException, ToolMissing {
        return read(
                picture,
                AS_ONE_BLOCK,
                List.of(
                        "-c",
                        "tessedit_char_whitelist=" + MACHINE_READABLE,
                        "-c",
                        "load_system_dawg=0",
                        "-c",
                        "load_freq_dawg=0"));
    }

    private String read(Path picture, String segmentation, List<String> more) throws IOException, ToolMissing {
        List<String> arguments = new ArrayList<>(
                List.of(picture.toString(), "stdout", "-l", "spa", "--psm", segmentation, "--dpi", "300"));
        arguments.addAll(more);
        LimitedProcess.Ended ended =
                LimitedProcess.run(picture.resolveSibling(""), ProcessLimits.READING, tools.tesseract(), arguments);
        if (ended.errors().contains("Failed loading language")) {
            throw new ToolMissing("tesseract-ocr-spa");
        }
        // A failed run counts as no text.
        return ended.well() ? ended.out() : "";
    }
}
