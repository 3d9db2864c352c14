package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.page.form.typed.Phone;
import gt.gob.oj.portal.page.form.typed.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the agents' pages read. */
@ApplicationScoped
class DeskCases {
    static final int PAGE = 25;

    private static final Pattern NUMBER = Pattern.compile("(?i)AS-?([0-9]{1,18})");
    private static final Pattern CUI = Pattern.compile("[0-9]{13}");
    private static final String IS_OPEN = "state IN ('new', 'in-progress', 'reopened')";
    private static final int MOST_EARLIER = 10;

    @PersistenceContext
    private EntityManager entities;

    /** How many requests the desk has to answer. */
    public record Counts(long open, long overdue, long mine) {}

    /** Returns the oldest requests of the filter: one more than a page, so that the caller sees whether more exist. */
    List<AssistanceCase> page(CaseFilter filter, String agent) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        conditions.add("id > :after");
        values.put("after", filter.after());
        if (!isExact(filter.sought())) {
            state(filter, conditions, values);
        }
        if (!filter.kind().isEmpty()) {
            conditions.add("kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.agent().equals(CaseFilter.MINE)) {
            conditions.add("agent = :agent");
            values.put("agent", agent);
        } else if (filter.agent().equals(CaseFilter.NONE)) {
            conditions.add("agent IS NULL");
        }
        if (filter.overdue()) {
            conditions.add("target_at < now()");
        }
        if (!filter.sought().isEmpty()) {
            sought(filter.sought(), conditions, values);
        }
        Query query = entities.createNativeQuery(
                "SELECT * FROM assistance_case WHERE " + String.join(" AND ", conditions) + " ORDER BY id LIMIT "
                        + (PAGE + 1),
                AssistanceCase.class);
        values.forEach(query::setParameter);
        return cases(query);
    }

    private static void state(CaseFilter filter, List<String> conditions, Map<String, Object> values) {
        if (filter.state().equals(CaseFilter.OPEN)) {
            conditions.add(IS_OPEN);
        } else if (!filter.state().equals(CaseFilter.ALL)) {
            conditions.add("state = :state");
            values.put("state", filter.state());
        }
    }

    /** A number, address, CUI or telephone finds the requests in any state. */
    private static boolean isExact(String words) {
        return NUMBER.matcher(words).matches()
                || words.contains("@")
                || CUI.matcher(Spelling.digits(words)).matches()
                || Phone.read(words).isPresent();
    }

    private static void sought(String words, List<String> conditions, Map<String, Object> values) {
        Matcher number = NUMBER.matcher(words);
        String digits = Spelling.digits(words);
        if (number.matches()) {
            conditions.add("id = :number");
            values.put("number", Long.valueOf(number.group(1)));
        } else if (words.contains("@")) {
            conditions.add("lower(email) = :email");
            values.put("email", Spelling.email(words).toLowerCase(Locale.ROOT));
        } else if (CUI.matcher(digits).matches()) {
            conditions.add("cui = :cui");
            values.put("cui", digits);
        } else if (Phone.read(words).isPresent()) {
            conditions.add("phone = :phone");
            values.put("phone", Phone.read(words).get().e164());
        } else {
            conditions.add("document @@ plainto_tsquery('portal_es', :words)");
            values.put("words", words);
        }
    }

    Counts counts(String agent) {
        Object[] row = (Object[])
                entities.createNativeQuery("""
                        SELECT count(*), count(*) FILTER (WHERE target_at < now()), count(*) FILTER (WHERE agent = ?1)
                        FROM assistance_case WHERE\s""" + IS_OPEN).setParameter(1, agent).getSingleResult();
        return new Counts(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }

    /** Returns the person's other requests, newest first: those with the same address, CUI or telephone. */
    List<AssistanceCase> others(AssistanceCase one) {
        return cases(entities.createNativeQuery("""
                        SELECT * FROM assistance_case
                        WHERE id <> :id AND ((lower(email) = :email AND email <> '') OR cui = :cui OR phone = :phone)
                        ORDER BY id DESC LIMIT :most
                        """, AssistanceCase.class)
                .setParameter("id", one.getId())
                .setParameter("email", one.getEmail().toLowerCase(Locale.ROOT))
                .setParameter("cui", one.getCui() == null ? "" : one.getCui())
                .setParameter("phone", one.plainPhone())
                .setParameter("most", MOST_EARLIER));
    }

    private static List<AssistanceCase> cases(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(AssistanceCase.class::cast).toList();
    }
}
