package gt.gob.oj.portal.identityserver;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Maps records to JSON and back. Fields that the portal does not know are ignored. */
final class Wire {
    private Wire() {}

    static ObjectMapper json() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .annotationIntrospector(new RequiredComponents())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    /** Describes the place of the fault. Jackson's own message quotes the value, which may be personal data. */
    static String fault(Throwable unreadable) {
        Throwable cause = unreadable;
        while (cause.getCause() != null && !(cause instanceof JsonMappingException)) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName()
                + (cause instanceof JsonMappingException at ? " at " + at.getPathReference() : "");
    }
}
