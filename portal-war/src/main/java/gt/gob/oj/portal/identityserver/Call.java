package gt.gob.oj.portal.identityserver;

import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.signin.CallerToken;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ResponseProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.stream.IntStream;
import org.jboss.resteasy.client.exception.WebApplicationExceptionWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Behaviour that all API calls share. A read whose connection breaks is sent once more. An answer without success
 * becomes a sign-in, a refusal or an outage. A method that returns {@link Response} handles refusals itself.
 */
final class Call implements InvocationHandler {
    private final Object api;
    private final CallerToken token;

    Call(Object api, CallerToken token) {
        this.api = api;
        this.token = token;
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method operation, Object @Nullable [] arguments) throws Throwable {
        if (operation.getDeclaringClass() == Object.class) {
            return operation.invoke(api, arguments);
        }
        try {
            return checked(operation, send(operation, arguments));
        } catch (WebApplicationException refusal) {
            throw failure(
                    operation, WebApplicationExceptionWrapper.unwrap(refusal).getResponse());
        } catch (ProcessingException failed) {
            throw failure(failed);
        }
    }

    private @Nullable Object send(Method operation, Object @Nullable [] arguments) throws Throwable {
        try {
            return once(operation, arguments);
        } catch (ProcessingException failed) {
            if (operation.isAnnotationPresent(GET.class) && connectionBroke(failed)) {
                return once(operation, arguments);
            }
            throw failed;
        }
    }

    private @Nullable Object once(Method operation, Object @Nullable [] arguments) throws Throwable {
        // The interfaces are package-private in their features.
        operation.setAccessible(true);
        try {
            return operation.invoke(api, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private @Nullable Object checked(Method operation, @Nullable Object result) {
        if (result instanceof Response answer && (answer.getStatus() == 401 || answer.getStatus() >= 500)) {
            throw failure(operation, answer);
        }
        boolean mayBeAbsent = operation.getReturnType() == void.class
                || operation.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
        if (result == null && !mayBeAbsent) {
            throw new OutOfService(OutOfService.Part.IDENTITY, "no answer to " + operation.getName());
        }
        return result;
    }

    private RuntimeException failure(Method operation, Response answer) {
        try (answer) {
            int status = answer.getStatus();
            if (status == 401) {
                return token.refused();
            }
            if (!refuses(operation, status)) {
                return new OutOfService(OutOfService.Part.IDENTITY, "status " + status);
            }
            ProblemDetails problem = ProblemDetails.of(answer);
            if (status == 404) {
                return new NotFoundException();
            }
            return status == 403 && problem.isForbidden() ? new ForbiddenException() : problem.refused(status);
        }
    }

    private static boolean refuses(Method operation, int status) {
        @Nullable Refuses refusals = operation.getAnnotation(Refuses.class);
        return refusals != null && IntStream.of(refusals.value()).anyMatch(one -> one == status);
    }

    private static RuntimeException failure(ProcessingException failed) {
        if (failed instanceof ResponseProcessingException) {
            return new OutOfService(OutOfService.Part.IDENTITY, "unreadable answer: " + Wire.fault(failed));
        }
        return switch (failed.getCause()) {
            case WebApplicationException signIn -> signIn;
            case OutOfService outage -> outage;
            case null, default -> new OutOfService(OutOfService.Part.IDENTITY, failed);
        };
    }

    /** A timeout does not count, because the server may still process the call. */
    private static boolean connectionBroke(ProcessingException failed) {
        return !(failed instanceof ResponseProcessingException)
                && failed.getCause() instanceof IOException cause
                && !(cause instanceof InterruptedIOException);
    }
}
