package gt.gob.oj.keycloak.identityproof.inspection.picture;

import gt.gob.oj.keycloak.identityproof.inspection.finding.Finding;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import java.util.ArrayList;
import java.util.List;

/** A small greyscale picture, one byte per pixel, used to judge the sharpness and lighting of the original. */
final class GreyPicture {

    /** Variance of the Laplacian: several hundred for a sharp card, a few dozen for a blurred one. */
    private static final double SHARP = 60;

    private static final double MOST_GLARE = 0.12;
    private static final int GLARING = 250;
    private static final double DARKEST = 50;

    private final byte[] pixels;
    private final int width;

    /**
     * @param pixels row by row; ownership passes to this object
     */
    GreyPicture(byte[] pixels, int width) {
        this.pixels = pixels;
        this.width = width;
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (pixels.length < 3 * width) {
            return findings;
        }
        long sharpness = Math.round(sharpness());
        if (sharpness < SHARP) {
            findings.add(Finding.of(FindingCode.BLURRED, sharpness));
        }
        double glare = share(GLARING);
        if (glare > MOST_GLARE) {
            findings.add(Finding.of(FindingCode.GLARE, Math.round(100 * glare) + " %"));
        }
        if (mean() < DARKEST) {
            findings.add(Finding.of(FindingCode.DARK));
        }
        return findings;
    }

    private double sharpness() {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int y = 1; y < pixels.length / width - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int i = y * width + x;
                double edge = at(i - 1) + at(i + 1) + at(i - width) + at(i + width) - 4.0 * at(i);
                sum += edge;
                squares += edge * edge;
                count++;
            }
        }
        double mean = sum / count;
        return squares / count - mean * mean;
    }

    private double share(int above) {
        int bright = 0;
        for (int i = 0; i < pixels.length; i++) {
            bright += at(i) > above ? 1 : 0;
        }
        return (double) bright / pixels.length;
    }

    private double mean() {
        double sum = 0;
        for (int i = 0; i < pixels.length; i++) {
            sum += at(i);
        }
        return sum / pixels.length;
    }

    private int at(int i) {
        return pixels[i] & 0xFF;
    }
}
