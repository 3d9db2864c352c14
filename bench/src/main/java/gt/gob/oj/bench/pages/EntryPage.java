package gt.gob.oj.bench.pages;

import gt.gob.oj.localstack.server.StackSettings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

enum EntryPage {
    SIGN_IN(30, false, ""),
    REGISTER(45, true, "&prompt=create");

    private final int budgetKilobytes;
    private final boolean captcha;
    private final String prompt;

    EntryPage(int budgetKilobytes, boolean captcha, String prompt) {
        this.budgetKilobytes = budgetKilobytes;
        this.captcha = captcha;
        this.prompt = prompt;
    }

    int budgetKilobytes() {
        return budgetKilobytes;
    }

    /** Whether our page has the captcha "No soy un robot", which is then part of the weight. */
    boolean captcha() {
        return captcha;
    }

    String ours(StackSettings settings) {
        return of(settings.keycloakUrl() + "/realms/oj", "portal", settings.portalUrl() + "/ingresar/respuesta");
    }

    String of(String issuer, String client, String redirect) {
        return issuer + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=" + client
                + "&redirect_uri=" + URLEncoder.encode(redirect, StandardCharsets.UTF_8)
                + "&code_challenge_method=S256&code_challenge=" + "x".repeat(43) + prompt;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
