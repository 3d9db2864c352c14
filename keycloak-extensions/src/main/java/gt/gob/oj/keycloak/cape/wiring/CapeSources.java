package gt.gob.oj.keycloak.cape.wiring;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One source per component. Each node reopens it when its settings change. */
final class CapeSources implements AutoCloseable {

    private final Map<String, CapeSource> sources = new ConcurrentHashMap<>();

    CapeSource of(String componentId, CapeSettings settings) {
        CapeSource open = sources.get(componentId);
        return open != null && open.settings().equals(settings)
                ? open
                : sources.compute(componentId, (id, before) -> replaced(before, settings));
    }

    private static CapeSource replaced(@Nullable CapeSource before, CapeSettings settings) {
        if (before != null && before.settings().equals(settings)) {
            return before;
        }
        CapeSource opened = CapeSource.open(settings);
        if (before != null) {
            before.close();
        }
        return opened;
    }

    void close(String componentId) {
        CapeSource open = sources.remove(componentId);
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() {
        sources.keySet().forEach(this::close);
    }
}
