package gt.gob.oj.portal.page;

import gt.gob.oj.portal.page.asset.Assets;
import java.util.Optional;
import java.util.Set;

/** Renders pages as a person sees them; for the tests of every feature. */
public final class Sample {
    private static final PageRenderer RENDERER = new PageRenderer(new Assets(Sample.class.getClassLoader()));

    private Sample() {}

    public static String anonymous(Page page, Language language) {
        return RENDERER.render(page, new PageContext(language, "/", "", Optional.empty(), () -> "token"));
    }

    public static String signedIn(Page page, Language language) {
        Visitor visitor = new Visitor(
                "<i>Ana</i>",
                Set.of("identity-reviewer", "help-desk-agent", "portal-administrator", "identity-supervisor"),
                "mark");
        return RENDERER.render(page, new PageContext(language, "/", "", Optional.of(visitor), () -> "token"));
    }

    /** Renders the page in both languages, for an anonymous visitor and for a signed-in person. */
    public static String everyWay(Page page) {
        StringBuilder all = new StringBuilder();
        for (Language language : Language.values()) {
            all.append(anonymous(page, language)).append(signedIn(page, language));
        }
        return all.toString();
    }
}
