package gt.gob.oj.portal.review;

import gt.gob.oj.portal.review.api.Declaration;
import gt.gob.oj.portal.review.api.Declaration.Comparison;
import gt.gob.oj.portal.review.api.RequestDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of a case: declared data beside the data read from the DPI. */
final class DataRows {
    private DataRows() {}

    /** Uses the order of the request's form; other comparisons come last. */
    static List<Comparison> of(RequestDetails request) {
        Map<String, Comparison> compared = new LinkedHashMap<>();
        request.declaration().comparison().forEach(row -> compared.put(row.field(), row));
        List<Comparison> rows = new ArrayList<>();
        declared(request)
                .forEach((field, value) -> Optional.ofNullable(compared.remove(field))
                        .or(() -> Optional.ofNullable(value)
                                .filter(text -> !text.isEmpty())
                                .map(text -> new Comparison(field, text, null, "")))
                        .ifPresent(rows::add));
        rows.addAll(compared.values());
        return rows;
    }

    private static Map<String, @Nullable String> declared(RequestDetails request) {
        Declaration declaration = request.declaration();
        @Nullable LocalDate birthDate = declaration.birthDate();
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        values.put("givenName", request.core().applicant().givenName());
        values.put("familyName", request.core().applicant().familyName());
        values.put("cui", request.core().applicant().cui());
        values.put("birthDate", birthDate == null ? null : birthDate.toString());
        values.put("municipality", declaration.origin().municipality());
        values.put("department", declaration.origin().department());
        values.put("email", declaration.contact().email());
        values.put("phone", declaration.contact().phone());
        values.put("address", declaration.contact().address());
        values.put("casillero", declaration.contact().casillero());
        return values;
    }
}
