package gt.gob.oj.themes;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Renders a mail as the sign-in server does, with all values that a mail can use. */
record Letter(String html, String text) {

    static final Path FOLDER = ThemeFiles.ROOT.resolve(Path.of("theme", "oj", "email"));

    private static final String LINK = "https://portal.example/accion?key=a&client_id=b";

    static Letter of(String template, Locale language) {
        return of(template, language, Map.of());
    }

    /** Renders with additional values, which replace the common ones of the same name. */
    static Letter of(String template, Locale language, Map<String, ?> own) {
        return new Letter(render("html/" + template, language, own), render("text/" + template, language, own));
    }

    private static String render(String template, Locale language, Map<String, ?> own) {
        var server = new Configuration(Configuration.VERSION_2_3_32);
        server.setOutputFormat(HTMLOutputFormat.INSTANCE);
        try {
            server.setTemplateLoader(new FileTemplateLoader(FOLDER.toFile()));
            var out = new StringWriter();
            server.getTemplate(template, "UTF-8").process(model(language, own), out);
            return out.toString();
        } catch (IOException | TemplateException e) {
            throw new AssertionError(template, e);
        }
    }

    private static Map<String, Object> model(Locale language, Map<String, ?> own) {
        Map<String, Object> model = new HashMap<>();
        model.put("locale", language);
        model.put("msg", messages(language));
        model.put("properties", Map.of("portalUrl", "http://localhost:8080", "timeZone", "America/Guatemala"));
        model.put("link", LINK);
        model.put("linkExpiration", 10L);
        model.put("code", "123456");
        model.put("minutes", 10);
        model.put("codeExpiration", 10L);
        model.put("requiredActions", List.of("UPDATE_PASSWORD"));
        model.put("newEmail", "nuevo@example.com");
        model.put("identityProviderDisplayName", "R & D");
        model.put("organization", Map.of("name", "R & D"));
        model.put("credentialScopeDisplayName", "DPI");
        model.put("subjectKey", "accountNotificationSubject");
        model.put("messageKey", "accountNotificationBody");
        model.put("daysRemaining", 1);
        model.put("reason", "R & D");
        model.put("step", "reject");
        model.put("event", new OwnEvent());
        model.putAll(own);
        return model;
    }

    private static TemplateMethodModelEx messages(Locale language) {
        Properties messages = ThemeFiles.messages(
                FOLDER.resolve(Path.of("messages", "messages_" + language.getLanguage() + ".properties")));
        return arguments -> {
            Object[] values =
                    ((List<?>) arguments).stream().map(Letter::unwrapped).toArray();
            String key = (String) values[0];
            return new MessageFormat(messages.getProperty(key, key), language)
                    .format(List.of(values).subList(1, values.length).toArray());
        };
    }

    private static Object unwrapped(Object value) {
        try {
            return value instanceof TemplateNumberModel number
                    ? number.getAsNumber()
                    : ((TemplateScalarModel) value).getAsString();
        } catch (TemplateModelException e) {
            throw new AssertionError(e);
        }
    }

    public static final class OwnEvent {

        public Date getDate() {
            return Date.from(Instant.parse("2026-11-24T02:33:00Z"));
        }

        public String getIpAddress() {
            return "192.0.2.1";
        }

        public String getDetail(String name) {
            return "otp";
        }
    }
}
