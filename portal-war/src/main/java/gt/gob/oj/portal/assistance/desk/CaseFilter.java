package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.CaseState;
import gt.gob.oj.portal.assistance.cases.RequestKind;
import gt.gob.oj.portal.page.form.KeptSearches;
import gt.gob.oj.portal.page.form.typed.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A filter of the agents' list; an empty value does not filter.
 *
 * @param state {@code open}, {@code all} or the key of a state
 * @param agent {@code mine}, {@code none} or empty
 * @param sought a number, name, e-mail address, CUI, telephone or words; never part of an address
 * @param search the code that replaces it in the address
 * @param after the id beyond which the page begins
 */
public record CaseFilter(
        String state, String kind, String agent, boolean overdue, String sought, String search, long after) {
    static final String WORDS = "q";
    static final String OPEN = "open";
    static final String ALL = "all";
    static final String MINE = "mine";
    static final String NONE = "none";

    private static final String HERE = "/mesa-de-ayuda";

    /** Reads the list's address, in which only the code of the search words appears. */
    static CaseFilter from(Function<String, @Nullable String> asked) {
        String state = typed(asked, "estado");
        String agent = typed(asked, "agente");
        return new CaseFilter(
                state.equals(ALL) || CaseState.ofKey(state).isPresent() ? state : OPEN,
                RequestKind.ofKey(typed(asked, "tipo")).map(RequestKind::key).orElse(""),
                List.of(MINE, NONE).contains(agent) ? agent : "",
                !typed(asked, "vencidas").isEmpty(),
                "",
                typed(asked, KeptSearches.CODE),
                id(typed(asked, "despues")));
    }

    /** Reads the posted form. */
    static CaseFilter typed(Function<String, @Nullable String> form) {
        return from(form).with(typed(form, WORDS));
    }

    CaseFilter with(String words) {
        return new CaseFilter(state, kind, agent, overdue, words, search, after);
    }

    /** Whether the address has the code of search words that are no longer kept. */
    boolean isForgotten() {
        return sought.isEmpty() && !search.isEmpty();
    }

    public boolean narrows() {
        return !state.equals(OPEN) || !kind.isEmpty() || !agent.isEmpty() || overdue || !sought.isEmpty();
    }

    /** Returns the address of the first page of the list, without the search words. */
    String address() {
        return HERE + query(Map.of());
    }

    /** Returns the address of the page that begins after the id, with the same filter. */
    String address(long id) {
        return HERE
                + query(
                        search.isEmpty() || isForgotten()
                                ? Map.of("despues", Long.toString(id))
                                : Map.of(KeptSearches.CODE, search, "despues", Long.toString(id)));
    }

    private String query(Map<String, String> more) {
        String query = Stream.concat(
                        Map.of(
                                "estado",
                                state.equals(OPEN) ? "" : state,
                                "tipo",
                                kind,
                                "agente",
                                agent,
                                "vencidas",
                                overdue ? "1" : "")
                                .entrySet()
                                .stream(),
                        more.entrySet().stream())
                .filter(part -> !part.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static long id(String typed) {
        return typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : 0;
    }

    private static String typed(Function<String, @Nullable String> asked, String name) {
        return Spelling.line(Objects.requireNonNullElse(asked.apply(name), ""));
    }

    @Override
    public String toString() {
        return "CaseFilter";
    }
}
