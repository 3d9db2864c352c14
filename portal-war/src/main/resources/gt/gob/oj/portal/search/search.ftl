<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#macro results list>
<@c.cards>
  <#list list as entry>
  <@c.card title=entry.title href=entry.address headingLevel=3><p>${entry.summary}</p></@c.card>
  </#list>
</@c.cards>
</#macro>
<@l.page title=question?has_content?then(msg("search.title-for", question), msg("search.title")) scripts=["assets/search/search.js"]>
<h1>${msg("search.title")}</h1>
<form method="get" action="/buscar" role="search" class="portal-search" data-module="search">
  <@c.input id="q" name="q" type="search" label=msg("search.label") hint=msg("search.hint") value=question required=false attributes={"maxlength": "100", "autocomplete": "off", "enterkeyhint": "search"} />
  <@c.button label=msg("search.button") />
</form>
<div id="resultados" aria-live="polite">
<#if asked>
<#if hits?has_content>
<h2>${(hits?size == 1)?then(msg("search.found-one", question), msg("search.found", hits?size, question))}</h2>
<@results list=hits />
<#else>
<h2>${msg("search.found-none", question)}</h2>
<#if nearest?has_content>
<p>${msg("search.nearest")}</p>
<@results list=nearest />
<#else>
<p>${msg("search.nothing")}</p>
</#if>
<@c.buttonGroup>
  <@c.button label=msg("search.services") href="/servicios" variant="secondary" />
  <@c.button label=msg("search.assistance") href="/asistencia" variant="secondary" />
</@c.buttonGroup>
</#if>
</#if>
</div>
</@l.page>
