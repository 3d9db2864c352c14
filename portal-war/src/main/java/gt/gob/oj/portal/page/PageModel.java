package gt.gob.oj.portal.page;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import gt.gob.oj.portal.page.asset.Assets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The values and functions that every template can use, in addition to its own model. */
final class PageModel {
    private final Texts texts;
    private final PageContext context;
    private final Assets assets;
    private final Times times;

    PageModel(Texts texts, PageContext context, Assets assets) {
        this.texts = texts;
        this.context = context;
        this.assets = assets;
        this.times = Times.in(context.language());
    }

    /**
     * Returns {@code msg(key, values…)}, {@code coded(prefix, code)} for codes of another server, {@code
     * problem(problem)}, {@code when(instant)}, {@code day(isoDate)}, {@code asset(name)}, {@code formToken()}, and the
     * values {@code formLost}, {@code lang}, {@code languages}, {@code menu}, {@code staffMenu}, {@code visitor}.
     */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("msg", method(arguments -> texts.get(arguments.getFirst().toString(), tail(arguments))));
        values.put(
                "coded",
                method(arguments -> texts.coded(
                        arguments.getFirst().toString(), arguments.getLast().toString())));
        values.put("problem", method(arguments -> text((Problem) arguments.getFirst())));
        values.put("when", method(arguments -> times.moment((Instant) arguments.getFirst())));
        values.put(
                "day",
                method(arguments ->
                        times.day(LocalDate.parse(arguments.getFirst().toString()))));
        values.put(
                "asset", method(arguments -> assets.address(arguments.getFirst().toString())));
        values.put("formToken", method(arguments -> context.formToken().get()));
        values.put("formLost", ("&" + context.query()).contains("&" + FormTokens.LOST + "&"));
        values.put("lang", context.language().code());
        values.put("languages", languages());
        values.put("menu", menu(MenuItem.ofEverybody()));
        context.visitor().ifPresent(visitor -> {
            values.put("visitor", visitor);
            values.put("staffMenu", menu(MenuItem.of(visitor)));
        });
        return values;
    }

    private String text(Problem problem) {
        return texts.get(problem.key(), problem.values());
    }

    private List<Map<String, Object>> menu(List<MenuItem> items) {
        return items.stream()
                .map(item -> Map.<String, Object>of(
                        "text", texts.get(item.key(), List.of()),
                        "href", item.href(),
                        "current", item.leadsTo(context.path())))
                .toList();
    }

    private List<Map<String, Object>> languages() {
        return Stream.of(Language.values())
                .map(language -> Map.<String, Object>of(
                        "code",
                        language.code(),
                        "text",
                        texts.get("language." + language.code(), List.of()),
                        "href",
                        context.path() + "?" + context.query() + Language.NAME + "=" + language.code(),
                        "current",
                        language == context.language()))
                .toList();
    }

    private static List<?> tail(List<?> arguments) {
        return arguments.subList(1, arguments.size());
    }

    private static TemplateMethodModelEx method(Call call) {
        return arguments -> {
            List<Object> plain = new ArrayList<>();
            for (Object argument : arguments) {
                plain.add(DeepUnwrap.unwrap((TemplateModel) argument));
            }
            return new SimpleScalar(call.with(plain));
        };
    }

    @FunctionalInterface
    private interface Call {
        String with(List<?> arguments) throws TemplateModelException;
    }
}
