package gt.gob.oj.portal.catalogue;

import java.util.List;

/** One of the three groups of services of the home page. */
public record ServiceGroup(String id, List<OjSystem> systems) {
    public ServiceGroup {
        systems = List.copyOf(systems);
    }
}
