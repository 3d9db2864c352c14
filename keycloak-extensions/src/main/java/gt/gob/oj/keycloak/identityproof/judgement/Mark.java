package gt.gob.oj.keycloak.identityproof.judgement;

/** The place the citizen should look at. */
public sealed interface Mark {

    /** A rectangle in an image, as fractions of its width and height. */
    record Area(double x, double y, double width, double height) implements Mark {

        public Area {
            if (!(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1.000_001 && y + height <= 1.000_001)) {
                throw new IllegalArgumentException("not within the image");
            }
        }
    }

    /** A point in a video. */
    record Moment(double second) implements Mark {

        public Moment {
            if (!(second >= 0 && second <= 3_600)) {
                throw new IllegalArgumentException("not within a video");
            }
        }
    }
}
