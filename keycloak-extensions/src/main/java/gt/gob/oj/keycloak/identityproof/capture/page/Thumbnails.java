package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceReader;
import gt.gob.oj.keycloak.identityproof.submission.OpenRequest;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jboss.logging.Logger;

/** Thumbnails of received pieces. They are made from the desk copy, so there is none before the inspection. */
record Thumbnails(EvidenceReader reader) {

    private static final Logger LOG = Logger.getLogger(Thumbnails.class);
    private static final int WIDTH = 160;

    /** Data URLs by piece. */
    Map<String, String> of(OpenRequest request) {
        Map<String, String> found = new HashMap<>();
        request.received().forEach((piece, known) -> {
            if (piece.kind() == Piece.Kind.IMAGE
                    && known.isUsable()
                    && known.upload().upload() != null) {
                of(known.upload().upload()).ifPresent(address -> found.put(piece.code(), address));
            }
        });
        return found;
    }

    private Optional<String> of(String evidenceId) {
        try (InputStream copy = reader.deskCopy(evidenceId).orElseGet(InputStream::nullInputStream)) {
            return small(copy)
                    .map(jpeg -> "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg));
        } catch (IOException e) {
            // The page works without the thumbnail.
            LOG.warnf(e, "no thumbnail of evidence %s", evidenceId);
            return Optional.empty();
        }
    }

    private static Optional<byte[]> small(InputStream bytes) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam coarse = reader.getDefaultReadParam();
                int step = Math.max(1, reader.getWidth(0) / (2 * WIDTH));
                coarse.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(encoded(scaled(reader.read(0, coarse))));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage picture) {
        int height = Math.max(1, picture.getHeight() * WIDTH / picture.getWidth());
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, WIDTH, height, null);
        pen.dispose();
        return small;
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        return jpeg.toByteArray();
    }
}
