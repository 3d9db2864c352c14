package gt.gob.oj.localstack.sampleapps;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/** The values of an authorization request, which its response must match. */
record SignInAttempt(State state, Nonce nonce, CodeVerifier verifier) {

    static SignInAttempt begin() {
        return new SignInAttempt(new State(), new Nonce(), new CodeVerifier());
    }
}
