package gt.gob.oj.journeys.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

final class JourneyExtension implements ParameterResolver, AfterEachCallback {

    private static final Set<Class<?>> KNOWN = Set.of(RunningStack.class, Mailbox.class, Visitor.class);
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(JourneyExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return KNOWN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningStack stack = RunningStack.of(context);
        Class<?> type = parameter.getParameter().getType();
        if (type == RunningStack.class) {
            return stack;
        }
        if (type == Mailbox.class) {
            return new Mailbox(stack.mail());
        }
        Visitor visitor = new Visitor(
                parameter.getParameter().getName(),
                (parameter.isAnnotated(WithCamera.class)
                                ? BrowserPool.browserWithCameraOf(context)
                                : BrowserPool.browserOf(context))
                        .newProfile(!parameter.isAnnotated(WithoutScript.class), parameter.isAnnotated(OnAPhone.class)),
                stack);
        visitors(context).add(visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<Visitor> visitors = visitors(context);
        context.getExecutionException()
                .ifPresent(failure -> new FailureReport(context, RunningStack.of(context)).keep(visitors));
        visitors.forEach(Visitor::leave);
    }

    @SuppressWarnings("unchecked")
    private static List<Visitor> visitors(ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent("visitors", key -> new ArrayList<>(), List.class);
    }
}
