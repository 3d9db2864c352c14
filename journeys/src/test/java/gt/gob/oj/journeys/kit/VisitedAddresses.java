package gt.gob.oj.journeys.kit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Records every address that a browser requests, which histories, proxies and access logs also see. */
public final class VisitedAddresses {

    /** Header and claims of a JSON Web Token; the signature holds no data. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.(eyJ[\\w-]+)");

    private final List<String> addresses = new CopyOnWriteArrayList<>();

    public VisitedAddresses(Page page) {
        page.onRequest(request -> addresses.add(request.url()));
    }

    public List<String> all() {
        return addresses;
    }

    /** Returns the claims of all tokens in all addresses. */
    public List<JsonObject> tokens() {
        return addresses.stream().flatMap(VisitedAddresses::tokensIn).toList();
    }

    public static List<JsonObject> tokens(String address) {
        return tokensIn(address).toList();
    }

    private static Stream<JsonObject> tokensIn(String address) {
        return TOKEN.matcher(address)
                .results()
                .map(token -> Base64.getUrlDecoder().decode(token.group(1)))
                .map(claims -> JsonParser.parseString(new String(claims, StandardCharsets.UTF_8))
                        .getAsJsonObject());
    }
}
