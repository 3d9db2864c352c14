<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=question?has_content?then(msg("search.title-for", question), msg("search.title"))>
<h1>${msg("search.title")}</h1>
<form method="get" action="/buscar" role="search" class="portal-search">
  <@c.input id="q" name="q" type="search" label=msg("search.label") value=question required=false />
  <@c.button label=msg("search.button") />
</form>
<#if question?has_content>
<h2>${(hits?size == 1)?then(msg("search.found-one", question), msg("search.found", hits?size, question))}</h2>
<#if hits?has_content>
<@c.cards>
  <#list hits as hit>
  <@c.card title=msg(hit.key + ".title") href="/servicios/" + hit.id headingLevel=3><p>${msg(hit.key + ".summary")}</p></@c.card>
  </#list>
</@c.cards>
<#else>
<p>${msg("search.nothing")}</p>
<@c.buttonGroup>
  <@c.button label=msg("services.all") href="/servicios" variant="secondary" />
  <@c.button label=msg("services.assistance") href="/asistencia" variant="secondary" />
</@c.buttonGroup>
</#if>
</#if>
</@l.page>
