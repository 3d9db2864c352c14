package gt.gob.oj.portal.assistance.captcha;

import gt.gob.oj.portal.page.settings.Environment;
import gt.gob.oj.portal.page.settings.SecretKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@ApplicationScoped
class CaptchaWiring {
    @Produces
    @Singleton
    Captcha captcha(SecretKeys keys, Environment environment) {
        long ceiling =
                environment.find("CAPTCHA_MAX_NUMBER").map(Long::parseLong).orElse(Captcha.USUAL_CEILING);
        return new Captcha(keys.keyFor("captcha"), ceiling);
    }

    @Produces
    @Singleton
    WaitingTicket waitingTicket(SecretKeys keys) {
        return new WaitingTicket(keys.keyFor("captcha-ticket"));
    }
}
