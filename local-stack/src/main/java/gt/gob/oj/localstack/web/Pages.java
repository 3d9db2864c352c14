package gt.gob.oj.localstack.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ResourceBundleModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Pages of one package: its templates and its bundle {@code messages} are beside the given class. */
public final class Pages {

    private static final ResourceBundle.Control SPANISH_IS_THE_ROOT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final DefaultObjectWrapper wrapper = new DefaultObjectWrapper(Configuration.VERSION_2_3_34);
    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    private final String bundle;

    public Pages(Class<?> room) {
        bundle = room.getPackageName() + ".messages";
        wrapper.setExposeFields(false);
        templates.setObjectWrapper(wrapper);
        templates.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {
            new ClassTemplateLoader(room, ""), new ClassTemplateLoader(Pages.class, ""),
        }));
        templates.setDefaultEncoding(UTF_8.name());
        templates.setURLEscapingCharset(UTF_8.name());
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setLocalizedLookup(false);
    }

    public String render(String template, Locale language, Map<String, ?> model) {
        Map<String, Object> everything = new HashMap<>(model);
        everything.put("text", new ResourceBundleModel(texts(language), wrapper));
        everything.put("language", language.getLanguage());
        StringWriter page = new StringWriter();
        try {
            templates.getTemplate(template).process(everything, page);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (TemplateException fault) {
            throw new IllegalStateException(fault);
        }
        return page.toString();
    }

    private ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(bundle, language, SPANISH_IS_THE_ROOT);
    }
}
