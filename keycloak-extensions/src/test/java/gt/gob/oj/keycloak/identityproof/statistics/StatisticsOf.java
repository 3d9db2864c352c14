package gt.gob.oj.keycloak.identityproof.statistics;

import gt.gob.oj.keycloak.identityproof.store.RealStore;
import gt.gob.oj.keycloak.identityproof.store.view.JpaStatistics;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a realm in the real store, as short texts. */
public record StatisticsOf(
        List<String> days, long decisions, long median, long p90, List<String> reasons, List<String> reviewers) {

    public static StatisticsOf realm(RealStore store, String realm, String from, String to) {
        Figures view = store.ask(em -> new Statistics(new JpaStatistics(em))
                .of(realm, new Period(LocalDate.parse(from), LocalDate.parse(to))));
        return new StatisticsOf(
                view.days().stream()
                        .map(d -> d.day() + " " + d.received() + " " + d.decided() + " " + d.waiting())
                        .toList(),
                view.decisionTime().decisions(),
                view.decisionTime().median() == null ? -1 : view.decisionTime().median(),
                view.decisionTime().p90() == null ? -1 : view.decisionTime().p90(),
                view.reasons().stream()
                        .map(r -> r.code() + " " + r.count() + " " + days(r.median()) + " " + days(r.p90()))
                        .toList(),
                view.reviewers().stream()
                        .map(r -> r.id() + " " + r.approve() + " " + r.reject() + " " + r.correct() + " "
                                + days(r.median()) + " " + days(r.p90()))
                        .toList());
    }

    private static String days(@Nullable Long seconds) {
        return seconds == null ? "never" : seconds / 86_400 + "d";
    }
}
