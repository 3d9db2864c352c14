package gt.gob.oj.journeys.security;

import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;

/**
 * What a stranger can compare. Names of people and one-time codes are removed, because they differ between any two
 * answers.
 */
record AnonymousAnswer(int status, String text, int length) {

    static AnonymousAnswer of(Response response, String name) {
        String page = response.body()
                .replace(name, "NAME")
                .replaceAll("(session_code|execution|client_data|tab_id|state|key)=[\\w.%-]*", "$1")
                .replaceAll("(name=\"captcha-ticket\"[^>]* value)=\"[^\"]*\"", "$1")
                .replaceAll("data-(auth-session|challenge)=\"[^\"]*\"", "$1")
                .replaceAll("(challenge[^\\w-]+)[\\w-]{20,}", "$1");
        return new AnonymousAnswer(response.status(), page, page.length());
    }
}
