package gt.gob.oj.portal.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import gt.gob.oj.portal.page.asset.Assets;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Renders a page completely before anything is sent. */
final class PageRenderer {
    private final Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    private final Assets assets;

    PageRenderer(Assets assets) {
        this.assets = assets;
        ClassLoader loader = PageRenderer.class.getClassLoader();
        templates.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {
            new ClassTemplateLoader(loader, "gt/gob/oj/portal"), new ClassTemplateLoader(loader, "")
        }));
        templates.setDefaultEncoding("UTF-8");
        templates.setRecognizeStandardFileExtensions(true);
        templates.setOutputFormat(HTMLOutputFormat.INSTANCE);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setWrapUncheckedExceptions(true);
        templates.setLocalizedLookup(false);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setAPIBuiltinEnabled(false);
        templates.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    String render(Page page, PageContext context) {
        Map<String, Object> root = new HashMap<>(page.model());
        root.putAll(new PageModel(Texts.of(page.feature(), context.language()), context, assets).values());
        StringWriter html = new StringWriter(16_384);
        try {
            templates
                    .getTemplate(page.template() + ".ftl", context.language().locale())
                    .process(root, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TemplateException e) {
            throw new IllegalStateException("Template " + page.template(), e);
        }
        return html.toString();
    }
}
