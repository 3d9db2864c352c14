package gt.gob.oj.portal.identityserver;

import gt.gob.oj.portal.signin.CallerToken;
import gt.gob.oj.portal.signin.Realm;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.lang.reflect.Proxy;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClient;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;

/** Creates clients of the identity server's APIs. */
@ApplicationScoped
public class IdentityServerClients {
    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 10;
    private static final int QUICK_READ_SECONDS = 2;

    /** More than the server has worker threads, so that no call waits for a connection. */
    private static final int CONNECTIONS = 1024;

    private final Realm realm;
    private final CallerToken token;
    private final ResteasyClient http;
    private final ResteasyClient quickHttp;
    private final ResteasyClient httpWithoutToken;

    @Inject
    IdentityServerClients(Realm realm, CallerToken token) {
        this.realm = realm;
        this.token = token;
        this.http = http(realm.address(), READ_SECONDS);
        this.quickHttp = http(realm.address(), QUICK_READ_SECONDS);
        this.httpWithoutToken = http(realm.address(), READ_SECONDS);
        ClientRequestFilter withToken =
                request -> request.getHeaders().putSingle("Authorization", "Bearer " + token.value());
        http.register(withToken);
        quickHttp.register(withToken);
    }

    /** Implements an API at this path below the realm; each call carries the caller's token. */
    public <T> T client(Class<T> api, String path) {
        return client(http, api, path);
    }

    /** Like {@link #client}, for answers that a page can do without: it waits two seconds for each. */
    public <T> T quickClient(Class<T> api, String path) {
        return client(quickHttp, api, path);
    }

    /** Implements an API that anybody may call. */
    public <T> T withoutToken(Class<T> api, String path) {
        return client(httpWithoutToken, api, path);
    }

    private <T> T client(ResteasyClient http, Class<T> api, String path) {
        T client = http.target(realm.address() + path).proxy(api);
        return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, new Call(client, token)));
    }

    @PreDestroy
    void close() {
        http.close();
        quickHttp.close();
        httpWithoutToken.close();
    }

    private static ResteasyClient http(URI server, int readSeconds) {
        ResteasyClientBuilder builder = ((ResteasyClientBuilder) ClientBuilder.newBuilder())
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(readSeconds, TimeUnit.SECONDS)
                .connectionPoolSize(CONNECTIONS)
                .connectionCheckoutTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .disableAutomaticRetries();
        ProxySelector.getDefault().select(server).stream()
                .filter(proxy -> proxy.address() instanceof InetSocketAddress)
                .findFirst()
                .map(proxy -> (InetSocketAddress) proxy.address())
                .ifPresent(proxy -> builder.defaultProxy(proxy.getHostString(), proxy.getPort()));
        ResteasyClient http = builder.build();
        http.register(new WireProvider());
        return http;
    }
}
