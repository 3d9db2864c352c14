package gt.gob.oj.journeys.kit;

import gt.gob.oj.journeys.media.FakeCamera;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** The browsers of a run. Each test class borrows one and returns it at its end, because classes run in parallel. */
final class BrowserPool implements AutoCloseable {

    private static final Namespace NAMESPACE = Namespace.create(BrowserPool.class);

    private final Queue<SharedBrowser> started = new ConcurrentLinkedQueue<>();
    private final Queue<SharedBrowser> idle = new ConcurrentLinkedQueue<>();
    private final List<String> arguments;

    private BrowserPool(List<String> arguments) {
        this.arguments = arguments;
    }

    /** Returns the browser without a camera that the class of this test has borrowed. */
    static SharedBrowser browserOf(ExtensionContext test) {
        return borrowed(test, "without camera");
    }

    static SharedBrowser browserWithCameraOf(ExtensionContext test) {
        return borrowed(test, "with camera");
    }

    private static SharedBrowser borrowed(ExtensionContext test, String kind) {
        BrowserPool pool = test.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(kind, key -> new BrowserPool(arguments(key)), BrowserPool.class);
        return classOf(test)
                .getStore(NAMESPACE)
                .computeIfAbsent("borrowed " + kind, key -> pool.borrow(), Loan.class)
                .browser();
    }

    private static ExtensionContext classOf(ExtensionContext test) {
        return test.getTestMethod().isEmpty()
                ? test
                : test.getParent().map(BrowserPool::classOf).orElse(test);
    }

    private static List<String> arguments(String kind) {
        if (kind.equals("without camera")) {
            return List.of();
        }
        FakeCamera camera = FakeCamera.make();
        return List.of(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + camera.picture(),
                "--use-file-for-fake-audio-capture=" + camera.voice());
    }

    private Loan borrow() {
        SharedBrowser browser = idle.poll();
        if (browser == null) {
            browser = new SharedBrowser(arguments);
            started.add(browser);
        }
        return new Loan(this, browser);
    }

    @Override
    public void close() {
        started.forEach(SharedBrowser::close);
    }

    /** Returns the browser when the class ends. */
    private record Loan(BrowserPool pool, SharedBrowser browser) implements AutoCloseable {

        @Override
        public void close() {
            pool.idle.add(browser);
        }
    }
}
