package gt.gob.oj.portal.page.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class ProcessEnvironment implements Environment {
    @Override
    public Optional<String> find(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
