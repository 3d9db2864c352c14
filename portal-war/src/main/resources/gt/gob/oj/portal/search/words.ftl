<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("words.title") failed=problems?has_content wide=true>
<@l.mistakes problems=problems />
<h1>${msg("words.title")}</h1>
<#if done><@c.notice variant="success" title=msg("words.done")></@c.notice></#if>
<p>${msg("words.about")}</p>
<@l.form action="/administracion/buscador">
<@c.select id="idioma" name="idioma" label=msg("words.language") value=form.language items=[{"value": "es", "label": msg("words.language.es")}, {"value": "en", "label": msg("words.language.en")}] />
<@c.input id="palabra" name="palabra" label=msg("words.word") hint=msg("words.word.hint") value=form.word error=l.mistake(problems, "palabra") attributes={"maxlength": "60"} />
<@c.input id="significado" name="significado" label=msg("words.meaning") hint=msg("words.meaning.hint") value=form.meaning error=l.mistake(problems, "significado") attributes={"maxlength": "60"} />
<@c.button label=msg("words.add") />
</@l.form>
<h2>${msg("words.list")}</h2>
<#if synonyms?has_content>
<#assign rows = []>
<#list synonyms as one>
<#assign remove><@l.form action="/administracion/buscador/" + one.id + "/quitar"><@c.button label=msg("words.remove") variant="secondary" attributes={"aria-label": msg("words.remove.what", one.word, one.meaning)} /></@l.form></#assign>
<#assign rows = rows + [[one.word, one.meaning, msg("words.language." + one.language), remove]]>
</#list>
<@c.table caption=msg("words.list") captionHidden=true rows=rows head=[msg("words.word"), msg("words.meaning"), msg("words.language"), msg("words.change")] />
<#else>
<p>${msg("words.none")}</p>
</#if>
<h2>${msg("missed.title")}</h2>
<p>${msg("missed.about")}</p>
<#if missed?has_content>
<#assign rows = []>
<#list missed as one>
<#assign rows = rows + [[one.words, one.times?string, msg("words.language." + one.language), when(one.last)]]>
</#list>
<@c.table caption=msg("missed.title") captionHidden=true rows=rows head=[msg("missed.words"), msg("missed.times"), msg("words.language"), msg("missed.last")] />
<#else>
<p>${msg("missed.none")}</p>
</#if>
<p><a class="govuk-link" href="/administracion">${msg("words.back")}</a></p>
</@l.page>
