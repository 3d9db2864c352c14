package gt.gob.oj.portal.search;

import gt.gob.oj.portal.page.Bundles;
import gt.gob.oj.portal.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;

/** The pages of the portal that are no services. Their texts are in this room's bundle, by the key of the page. */
@ApplicationScoped
class PortalPages implements SearchSource {
    private static final Map<String, String> ADDRESSES = Map.ofEntries(
            Map.entry("register", "/registrarse"),
            Map.entry("sign-in", "/ingresar"),
            Map.entry("assistance", "/asistencia"),
            Map.entry("identity", "/mi-identidad"),
            Map.entry("profile", "/mi-perfil"),
            Map.entry("security", "/mi-perfil/seguridad"),
            Map.entry("close-account", "/mi-perfil/privacidad"),
            Map.entry("services", "/servicios"),
            Map.entry("status", "/estado"),
            Map.entry("privacy", "/privacidad"),
            Map.entry("terms", "/terminos"),
            Map.entry("accessibility", "/accesibilidad"),
            Map.entry("developers", "/desarrolladores"));

    @Override
    public List<SearchEntry> entries(Language language) {
        ResourceBundle texts = Bundles.of("search", language);
        return ADDRESSES.entrySet().stream()
                .map(page -> new SearchEntry(
                        page.getValue(),
                        texts.getString("page." + page.getKey() + ".title"),
                        texts.getString("page." + page.getKey() + ".summary"),
                        texts.getString("page." + page.getKey() + ".words")))
                .toList();
    }
}
