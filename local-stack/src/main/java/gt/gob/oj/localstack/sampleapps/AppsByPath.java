package gt.gob.oj.localstack.sampleapps;

import gt.gob.oj.localstack.web.Answer;
import gt.gob.oj.localstack.web.Request;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Dispatches a request to the app whose path it starts with. If the provider is unreachable, shows a page that says so.
 */
final class AppsByPath implements Function<Request, Answer> {

    private static final System.Logger LOG = System.getLogger(AppsByPath.class.getName());

    private final Map<SampleSystem, Function<Request, Answer>> apps = new EnumMap<>(SampleSystem.class);

    void add(SampleSystem system, Function<Request, Answer> app, AppPages pages) {
        apps.put(system, request -> {
            try {
                return app.apply(request);
            } catch (ProviderUnavailable outage) {
                LOG.log(Level.WARNING, "The identity provider does not answer.", outage);
                return pages.unavailable(request);
            }
        });
    }

    @Override
    public Answer apply(Request request) {
        return apps.entrySet().stream()
                .filter(entry ->
                        (request.path() + "/").startsWith(entry.getKey().path() + "/"))
                .findFirst()
                .map(entry -> entry.getValue().apply(request))
                .orElseGet(() -> Answer.text(404, "404\n"));
    }
}
