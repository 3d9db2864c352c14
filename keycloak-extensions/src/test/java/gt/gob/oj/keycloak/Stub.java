package gt.gob.oj.keycloak;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A stub of a Keycloak object with the few methods that a test needs. A call of any other method fails the test. */
public final class Stub<T> {

    private final Class<T> type;
    private final Map<String, Function<List<Object>, @Nullable Object>> answers = new HashMap<>();

    private Stub(Class<T> type) {
        this.type = type;
    }

    public static <T> Stub<T> of(Class<T> type) {
        return new Stub<>(type);
    }

    public Stub<T> with(String method, @Nullable Object value) {
        return calling(method, arguments -> value);
    }

    public Stub<T> calling(String method, Function<List<Object>, @Nullable Object> answer) {
        answers.put(method, answer);
        return this;
    }

    public T make() {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this::answer));
    }

    @SuppressWarnings("ReferenceEquality") // A stub equals only itself.
    private @Nullable Object answer(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        Function<List<Object>, @Nullable Object> answer = answers.get(method.getName());
        if (answer != null) {
            return answer.apply(arguments == null ? List.of() : Arrays.asList(arguments));
        }
        if (method.isDefault()) {
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        }
        return switch (method.getName()) {
            case "toString" -> "stub of " + type.getSimpleName();
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && proxy == arguments[0];
            default -> throw new UnsupportedOperationException(method.toString());
        };
    }
}
