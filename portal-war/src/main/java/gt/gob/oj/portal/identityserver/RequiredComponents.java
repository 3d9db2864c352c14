package gt.gob.oj.portal.identityserver;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Requires every record component that is not {@link Nullable}: the JSON may neither omit it nor set it to null. */
final class RequiredComponents extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;
    private static final JsonSetter.Value REQUIRED = JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL);

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        return isRequired(member) ? REQUIRED : super.findSetterInfo(member);
    }

    private static boolean isRequired(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !parameter.getDeclaringClass().isRecord()) {
            return false;
        }
        RecordComponent component = parameter.getDeclaringClass().getRecordComponents()[parameter.getIndex()];
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
