package gt.gob.oj.keycloak.logout;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.entity.UrlEncodedFormEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.message.BasicNameValuePair;
import org.apache.http.util.EntityUtils;
import org.keycloak.OAuth2Constants;

/** A request of OpenID Connect Back-Channel Logout 1.0. */
record LogoutRequest(CloseableHttpClient http, String client, String address) {

    private static final System.Logger LOG = System.getLogger(LogoutRequest.class.getName());
    private static final RequestConfig TIMEOUTS = RequestConfig.custom()
            .setConnectTimeout(2_000)
            .setConnectionRequestTimeout(2_000)
            .setSocketTimeout(5_000)
            .build();

    /**
     * Without an answer, and for a 5xx, returns false for a retry. Any other status is final, because the application
     * would repeat it.
     */
    boolean send(String token) {
        HttpPost post = new HttpPost(address);
        post.setConfig(TIMEOUTS);
        post.setEntity(new UrlEncodedFormEntity(
                List.of(new BasicNameValuePair(OAuth2Constants.LOGOUT_TOKEN, token)), StandardCharsets.UTF_8));
        try (CloseableHttpResponse answer = http.execute(post)) {
            EntityUtils.consumeQuietly(answer.getEntity());
            int status = answer.getStatusLine().getStatusCode();
            if (status >= 400) {
                LOG.log(Level.WARNING, "{0} answered {1} to a logout token", client, status);
            }
            return status < 500;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "No answer to a logout token", e);
            return false;
        }
    }
}
