package gt.gob.oj.keycloak;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.message.BasicNameValuePair;
import org.apache.http.util.EntityUtils;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.AbstractKeycloakTransaction;

/** Back-channel logout after the commit. An app that does not answer is told again for as long as the token is valid. */
final class SignOutNotices extends AbstractKeycloakTransaction {

    private static final System.Logger LOG = System.getLogger(SignOutNotices.class.getName());

    /** Keycloak's logout tokens last for two minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(110);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final RequestConfig TIMEOUTS = RequestConfig.custom()
            .setConnectTimeout(2_000)
            .setConnectionRequestTimeout(2_000)
            .setSocketTimeout(5_000)
            .build();

    private final CloseableHttpClient http;
    private final List<Notice> notices;

    record Notice(String client, String address, String token) {
        @Override
        public String toString() {
            return "Notice[" + client + "]";
        }
    }

    SignOutNotices(CloseableHttpClient http, List<Notice> notices) {
        this.http = http;
        this.notices = List.copyOf(notices);
    }

    /** One thread each: an app that hangs delays no other. */
    @Override
    protected void commitImpl() {
        notices.forEach(notice -> Thread.ofVirtual().name("sign-out-notice").start(() -> deliver(notice)));
    }

    @Override
    protected void rollbackImpl() {}

    private void deliver(Notice notice) {
        Instant end = Instant.now().plus(LONGEST);
        Duration pause = FIRST_PAUSE;
        try {
            while (!isTaken(notice)) {
                if (Instant.now().plus(pause).isAfter(end)) {
                    LOG.log(Level.WARNING, "{0} was not told that a session has ended", notice.client());
                    return;
                }
                Thread.sleep(pause);
                pause = pause.multipliedBy(2);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A refusal (4xx) would be the same again. */
    private boolean isTaken(Notice notice) {
        HttpPost post = new HttpPost(notice.address());
        post.setConfig(TIMEOUTS);
        post.setEntity(new UrlEncodedFormEntity(
                List.of(new BasicNameValuePair(OAuth2Constants.LOGOUT_TOKEN, notice.token())), StandardCharsets.UTF_8));
        try (CloseableHttpResponse answer = http.execute(post)) {
            EntityUtils.consumeQuietly(answer.getEntity());
            int status = answer.getStatusLine().getStatusCode();
            if (status >= 400) {
                LOG.log(Level.WARNING, "{0} answered {1} to a logout token", notice.client(), status);
            }
            return status < 500;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "No answer to a logout token", e);
            return false;
        }
    }
}
