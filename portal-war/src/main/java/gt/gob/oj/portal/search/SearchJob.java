package gt.gob.oj.portal.search;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.schedule.PeriodicJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Brings the index up to date with the features' pages. */
@ApplicationScoped
class SearchJob implements PeriodicJob {
    @Inject
    @Any
    private Instance<SearchSource> sources;

    @Inject
    private SearchIndex index;

    @Inject
    private MissedSearches missed;

    private final Map<Language, List<SearchEntry>> written = new EnumMap<>(Language.class);

    @Override
    public Duration interval() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (Language language : Language.values()) {
            List<SearchEntry> entries = sources.stream()
                    .flatMap(source -> source.entries(language).stream())
                    .toList();
            if (!entries.equals(written.get(language))) {
                index.replace(language, entries);
                written.put(language, entries);
            }
        }
        missed.deleteOld();
    }
}
