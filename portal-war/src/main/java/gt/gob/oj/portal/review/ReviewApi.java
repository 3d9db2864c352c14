package gt.gob.oj.portal.review;

import gt.gob.oj.portal.identityserver.IdentityServerClients;
import gt.gob.oj.portal.identityserver.Refused;
import gt.gob.oj.portal.page.OutOfService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The review API of the identity server, asked with the reviewer's own token. Who is no reviewer gets a {@code
 * ForbiddenException}, a request that is not there a {@code NotFoundException}, one that is damaged an {@link
 * UnreadableCase}; what else cannot be done is {@link Refused} with a code, and an outage is an {@link OutOfService}.
 */
@ApplicationScoped
class ReviewApi {
    private final ReviewClient client;

    @Inject
    ReviewApi(IdentityServerClients clients) {
        this.client = clients.client(ReviewClient.class, ReviewClient.PATH);
    }

    RequestPage queue(QueueFilter filter) {
        return read(() -> client.search(filter.question()))
                .orElseThrow(() -> new OutOfService(OutOfService.Part.IDENTITY, "no review API"));
    }

    /** The request, empty when it is not with the caller. */
    Optional<RequestDetails> detail(String id) {
        return read(() -> client.request(id));
    }

    /** The decided request, empty when it is not decided or was judged by others only. */
    Optional<RequestDetails> record(String id) {
        return read(() -> client.record(id));
    }

    /** Id of the case that is the caller's now; empty when none waits. */
    Optional<String> next() {
        return Optional.ofNullable(client.next()).map(request -> request.core().id());
    }

    void take(String id) {
        client.take(id);
    }

    /** The caller is still at it. */
    Until keep(String id) {
        return client.keep(id);
    }

    void giveBack(String id) {
        client.giveBack(id);
    }

    Decided decide(String id, Judgement judgement) {
        return client.decide(id, judgement);
    }

    void note(String id, String text) {
        client.note(id, new Text(text));
    }

    void transcribe(String id, String text) {
        client.transcript(id, new Text(text));
    }

    /**
     * The bytes as they come; the caller closes the answer.
     *
     * @param decided of the record of a decided request
     */
    Response evidence(String id, boolean decided, String piece, @Nullable Integer attempt, @Nullable String range) {
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
