package gt.gob.oj.journeys.kit.http;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The network of a page that sends evidence. It fails after a set number of bytes of a piece. */
public final class CutConnection {

    private static final Pattern OFFSET = Pattern.compile("[?&]offset=([0-9]+)");
    private static final long NOTHING = -1;
    /** The first pages take longer after a server has started. */
    private static final double AFTER_A_START_MILLIS = Duration.ofMinutes(1).toMillis();

    private static final double PATIENCE_MILLIS = Duration.ofSeconds(20).toMillis();

    private final Page page;
    private long limit = Long.MAX_VALUE;
    private long arrived;
    private long next = -1;

    public CutConnection(Page page) {
        this.page = page;
        page.route(address -> OFFSET.matcher(address).find(), this::send);
    }

    /** Fails the chunk that crosses this limit, and all later chunks. */
    public void cutAt(long bytes) {
        limit = bytes;
        next = -1;
    }

    public void restore() {
        page.context().setOffline(false);
    }

    /** Restores the network; the page is reloaded before it sends another chunk. */
    public void restoreForReload() {
        limit = NOTHING;
        restore();
        page.reload(new Page.ReloadOptions().setTimeout(AFTER_A_START_MILLIS));
        cutAt(Long.MAX_VALUE);
    }

    /** Returns how many bytes of the piece were sent before the network failed. */
    public long arrived() {
        return arrived;
    }

    /** Returns the offset of the first chunk since the limit was set, or waits for the next one. */
    public long nextOffset() {
        page.waitForCondition(() -> next >= 0, new Page.WaitForConditionOptions().setTimeout(PATIENCE_MILLIS));
        return next;
    }

    private void send(Route route) {
        Request request = route.request();
        Matcher offset = OFFSET.matcher(request.url());
        if (!offset.find()) {
            throw new IllegalStateException("no chunk");
        }
        long begin = Long.parseLong(offset.group(1));
        long end = begin + request.postDataBuffer().length;
        next = next < 0 ? begin : next;
        if (limit == NOTHING) {
            route.abort();
        } else if (end > limit) {
            arrived = begin;
            page.context().setOffline(true);
            route.abort("internetdisconnected");
        } else {
            route.resume();
        }
    }
}
