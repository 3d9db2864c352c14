package gt.gob.oj.portal.container;

import com.icegreen.greenmail.util.GreenMail;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built portal with the classes of the tests, and without the timer that would send their mails. */
public final class PortalArchive {
    private PortalArchive() {}

    public static WebArchive forTests() {
        File war = Path.of(System.getProperty("portal.root"), "portal-war/target/portal.war")
                .toFile();
        WebArchive archive = ShrinkWrap.createFromZipFile(WebArchive.class, war);
        archive.delete("/WEB-INF/classes/gt/gob/oj/portal/assistance/mail/MailOutbox.class");
        return archive.addAsLibraries(jarOf(Assertions.class), jarOf(GreenMail.class))
                .setManifest(new StringAsset("Dependencies: org.eclipse.angus.mail,org.slf4j\n"));
    }

    private static File jarOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toFile();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
