package gt.gob.oj.keycloak.identityproof.inspection.picture;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Examined;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Finding;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.InspectionLimits;
import gt.gob.oj.keycloak.identityproof.inspection.finding.ToolMissing;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Undecodable;
import gt.gob.oj.keycloak.identityproof.inspection.text.CardText;
import gt.gob.oj.keycloak.identityproof.inspection.text.Mrz;
import gt.gob.oj.keycloak.identityproof.inspection.text.TextReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Optional;

/** Examines one side of the DPI: structure and size first, then pixels, then text. */
public record PictureExamination(PictureDecoder decoder, TextReader reader, InspectionLimits limits, LocalDate today) {

    private static final int SMALLEST_SIDE = 600;
    private static final int MOST_TEXT = 3_500;

    public void examine(Path file, EvidenceType type, Piece piece, Path folder, Examined known) throws IOException {
        PictureHead head = ContainerWalk.read(Files.readAllBytes(file), type);
        head.findings().forEach(known::found);
        if (head.pixels() > limits.pixels()) {
            known.found(Finding.of(FindingCode.TOO_MANY_PIXELS, head.width() + " × " + head.height()));
        }
        if (known.refused()) {
            return;
        }
        cutOff(file, head.length());
        if (Math.max(head.width(), head.height()) < SMALLEST_SIDE) {
            known.found(Finding.of(FindingCode.SMALL, head.width() + " × " + head.height()));
        }
        try {
            PictureDecoder.Decoded decoded = decoder.decode(file, type, head.orientation(), folder);
            known.copy(decoded.desk(), EvidenceType.JPEG);
            known.recognisedBy(decoded.pixels());
            new GreyPicture(Files.readAllBytes(decoded.grey()), PictureDecoder.GREY_WIDTH)
                    .findings()
                    .forEach(known::found);
            read(decoded.desk(), piece, known);
        } catch (Undecodable broken) {
            known.found(FindingCode.UNREADABLE);
        } catch (ToolMissing missing) {
            known.lacks(missing);
        }
    }

    /** The file is the inspection's own copy. */
    private static void cutOff(Path file, long length) throws IOException {
        try (FileChannel bytes = FileChannel.open(file, StandardOpenOption.WRITE)) {
            bytes.truncate(length);
        }
    }

    private void read(Path picture, Piece piece, Examined known) throws IOException, ToolMissing {
        if (piece == Piece.FRONT) {
            String words = reader.words(picture);
            // One card in sixty has a digit that is misread in its line, but read correctly on its own.
            if (new CardText(words).cui().isEmpty()) {
                words = reader.scatteredWords(picture) + words;
            }
            known.text(words.substring(0, Math.min(words.length(), MOST_TEXT)));
            if (words.isBlank()) {
                known.found(FindingCode.TEXT_MISSING);
            }
            return;
        }
        String lines = reader.machineLines(picture);
        Optional<Mrz> mrz = Mrz.find(lines, today);
        if (mrz.isEmpty()) {
            known.found(FindingCode.MRZ_MISSING);
        } else {
            known.text(lines.substring(0, Math.min(lines.length(), MOST_TEXT)));
            if (!mrz.get().sound()) {
                known.found(FindingCode.MRZ_WRONG);
            }
        }
    }
}
