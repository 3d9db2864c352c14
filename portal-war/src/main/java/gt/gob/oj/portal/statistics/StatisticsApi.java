package gt.gob.oj.portal.statistics;

import gt.gob.oj.portal.identityserver.IdentityServerClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The figures of the identity server, requested with the supervisor's own token. */
@ApplicationScoped
class StatisticsApi {
    private final StatisticsClient client;

    @Inject
    StatisticsApi(IdentityServerClients clients) {
        this.client = clients.client(StatisticsClient.class, StatisticsClient.PATH);
    }

    Figures of(PeriodForm period) {
        return client.statistics(period.from(), period.to());
    }
}
