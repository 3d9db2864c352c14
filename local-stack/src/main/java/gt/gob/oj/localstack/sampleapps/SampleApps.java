package gt.gob.oj.localstack.sampleapps;

import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.Issuer;
import gt.gob.oj.localstack.web.Answer;
import gt.gob.oj.localstack.web.Request;
import gt.gob.oj.localstack.web.Settings;
import gt.gob.oj.localstack.web.Site;
import java.io.IOException;
import java.net.URI;
import java.util.function.Function;

/**
 * Program: four apps on {@code APPS_PORT}. {@code APPS_URL} is their public address, {@code PORTAL_URL} the portal's,
 * {@code OIDC_ISSUER} the realm's; secrets are {@code CAPE_CLIENT_SECRET}, {@code CONSULTA_DISTANCIA_CLIENT_SECRET},
 * {@code OJVIRTUAL_CLIENT_SECRET} and {@code MEDIACION_VIRTUAL_CLIENT_SECRET}.
 */
public final class SampleApps {

    private SampleApps() {}

    public static void main(String[] args) throws IOException {
        Settings settings = Settings.ofThisProcess();
        Site site = new Site(settings.port("APPS_PORT"), apps(settings));
        site.open();
        Runtime.getRuntime().addShutdownHook(new Thread(site::close));
        System.out.println("apps ready on http://localhost:" + site.port() + "/");
    }

    static Function<Request, Answer> apps(Settings settings) {
        URI issuer = settings.address("OIDC_ISSUER");
        URI portal = settings.address("PORTAL_URL");
        URI apps = settings.address("APPS_URL");
        Provider provider = new Provider(new Issuer(issuer));
        AppsByPath byPath = new AppsByPath();
        for (SampleSystem system : SampleSystem.values()) {
            Secret secret = new Secret(settings.text(system.name() + "_CLIENT_SECRET"));
            AppPages pages = new AppPages(system, portal, issuer);
            RelyingParty relyingParty = new RelyingParty(system, secret, provider, apps);
            byPath.add(system, new SampleApp(system, relyingParty, pages), pages);
        }
        return byPath;
    }
}
