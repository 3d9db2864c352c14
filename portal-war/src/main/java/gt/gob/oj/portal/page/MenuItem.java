package gt.gob.oj.portal.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One entry of the menu; {@code role} is empty if everybody sees it. */
record MenuItem(String key, String href, String role) {
    private static final List<MenuItem> PUBLIC = List.of(
            new MenuItem("menu.home", "/", ""),
            new MenuItem("menu.oj-virtual", "/servicios/oj-virtual", ""),
            new MenuItem("menu.external", "/servicios/consultas-externas", ""),
            new MenuItem("menu.administrative", "/servicios/servicios-administrativos", ""),
            new MenuItem("menu.assistance", "/asistencia", ""),
            new MenuItem("menu.search", "/buscar", ""));

    private static final List<MenuItem> STAFF = List.of(
            new MenuItem("menu.review", "/revision", "identity-reviewer"),
            new MenuItem("menu.review", "/revision", "identity-supervisor"),
            new MenuItem("menu.audit", "/revision/auditoria", "auditor"),
            new MenuItem("menu.statistics", "/revision/estadisticas", "identity-supervisor"),
            new MenuItem("menu.help-desk", "/mesa-de-ayuda", "help-desk-agent"),
            new MenuItem("menu.administration", "/administracion", "portal-administrator"));

    static List<MenuItem> ofEverybody() {
        return PUBLIC;
    }

    static List<MenuItem> of(Visitor visitor) {
        Map<String, MenuItem> byAddress = new LinkedHashMap<>();
        STAFF.stream()
                .filter(item -> visitor.roles().contains(item.role))
                .forEach(item -> byAddress.putIfAbsent(item.href, item));
        return List.copyOf(byAddress.values());
    }

    boolean leadsTo(String path) {
        return href.equals(path);
    }
}
