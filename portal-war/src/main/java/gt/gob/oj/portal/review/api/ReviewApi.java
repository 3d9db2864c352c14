package gt.gob.oj.portal.review.api;

import gt.gob.oj.portal.identityserver.IdentityServerClients;
import gt.gob.oj.portal.identityserver.Refused;
import gt.gob.oj.portal.page.failure.OutOfService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The review API of the identity server, called with the reviewer's own token. Failures: {@code ForbiddenException} for
 * a caller who is no reviewer, {@code NotFoundException} for an unknown request, {@link UnreadableCase} for a damaged
 * one, {@link Refused} with a code for any other refusal, and {@link OutOfService} for an outage.
 */
@ApplicationScoped
public class ReviewApi {
    private final ReviewClient client;

    @Inject
    ReviewApi(IdentityServerClients clients) {
        this.client = clients.client(ReviewClient.class, ReviewClient.PATH);
    }

    public RequestPage queue(RequestSearch search) {
        return read(() -> client.search(search))
                .orElseThrow(() -> new OutOfService(OutOfService.Part.IDENTITY, "no review API"));
    }

    /** Returns the request; empty if it is not assigned to the caller. */
    public Optional<RequestDetails> detail(String id) {
        return read(() -> client.request(id));
    }

    /** Returns the decided request; empty if it is not decided or if only others judged it. */
    public Optional<RequestDetails> record(String id) {
        return read(() -> client.record(id));
    }

    /** Returns the id of the case that the caller now has; empty if none waits. */
    public Optional<String> next() {
        return Optional.ofNullable(client.next()).map(request -> request.core().id());
    }

    public void take(String id) {
        client.take(id);
    }

    /** Extends the caller's assignment. */
    public Until keep(String id) {
        return client.keep(id);
    }

    public void giveBack(String id) {
        client.giveBack(id);
    }

    public Decided decide(String id, Judgement judgement) {
        return client.decide(id, judgement);
    }

    public void note(String id, String text) {
        client.note(id, new Text(text));
    }

    public void transcribe(String id, String text) {
        client.transcript(id, new Text(text));
    }

    /**
     * Returns the bytes as a stream; the caller closes the response.
     *
     * @param decided whether they belong to the record of a decided request
     */
    public Response evidence(
            String id, boolean decided, String piece, @Nullable Integer attempt, @Nullable String range) {
        return decided ? client.recordEvidence(id, piece, attempt, range) : client.evidence(id, piece, attempt, range);
    }

    private static <T> Optional<T> read(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (Refused refusal) {
            if (refusal.code().equals("unreadable")) {
                throw new UnreadableCase(refusal.receiptCode());
            }
            return Optional.empty();
        }
    }
}
