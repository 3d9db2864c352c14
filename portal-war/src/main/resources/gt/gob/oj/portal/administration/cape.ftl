<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("cape.title") wide=true>
<h1>${msg("cape.title")}</h1>
<p>${msg("cape.about")}</p>
<p><a class="govuk-link" href="/administracion/cape/avance">${msg("progress.link")}</a></p>
<form method="get" action="/administracion/cape" class="portal-filter" role="search" aria-label="${msg("cape.filter")}">
<#assign kindItems = [{"value": "", "label": msg("cape.kind.any")}]>
<#list kinds as one><#assign kindItems = kindItems + [{"value": one, "label": coded("cape.kind", one)}]></#list>
<@c.select id="tipo" name="tipo" label=msg("cape.kind") items=kindItems value=kind required=false />
<#assign stateItems = [{"value": "", "label": msg("cape.status.any")}]>
<#list states as one><#assign stateItems = stateItems + [{"value": one, "label": coded("cape.status", one)}]></#list>
<@c.select id="estado" name="estado" label=msg("cape.status") items=stateItems value=status required=false />
<div class="portal-filter__do"><@c.button label=msg("cape.filter.do") variant="blue" /><#if kind?has_content || status?has_content><a class="govuk-link" href="/administracion/cape">${msg("cape.filter.none")}</a></#if></div>
</form>
<#if cases?has_content>
<#assign rows = []>
<#list cases as one>
<#assign link><a class="govuk-link" href="/administracion/cape/${one.id}">${coded("cape.kind", one.kind)}</a></#assign>
<#assign rows = rows + [[link, coded("cape.status", one.status), coded("cape.found", one.foundBy), when(one.foundAt)]]>
</#list>
<@c.table caption=msg("cape.list") captionHidden=true rows=rows head=[msg("cape.kind"), msg("cape.status"), msg("cape.found"), msg("cape.found.at")] />
<@c.pagination label=msg("cape.pages") previousHref=first!"" previousLabel=msg("cape.first") nextHref=older!"" nextLabel=msg("cape.next") />
<#else>
<p>${(kind?has_content || status?has_content)?then(msg("cape.nothing"), msg("cape.empty"))}</p>
</#if>
<p><a class="govuk-link" href="/administracion">${msg("account.back")}</a></p>
</@l.page>
