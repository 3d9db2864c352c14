<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("desk.title") wide=true>
<div class="portal-desk__head"><h1>${msg("desk.title")}</h1><@c.button label=msg("call.title") href="/mesa-de-ayuda/llamada" variant="secondary" /></div>
<dl class="portal-counts">
<#list [["open", counts.open], ["overdue", counts.overdue], ["mine", counts.mine]] as count>
<div class="portal-counts__item"><dt>${msg("desk.counts." + count[0])}</dt><dd>${count[1]}</dd></div>
</#list>
</dl>
<#if forgotten><@l.forgottenSearch /></#if>
<@l.form action="/mesa-de-ayuda" attributes={"class": "portal-filter", "role": "search", "aria-label": msg("desk.filter")}>
<@c.input id="q" name="q" label=msg("desk.filter.q") hint=msg("desk.filter.q.hint") value=filter.sought required=false attributes={"maxlength": "200", "autocomplete": "off"} />
<#assign items = [{"value": "open", "label": msg("desk.filter.open")}, {"value": "all", "label": msg("desk.filter.all")}]>
<#list ["new", "in-progress", "waiting", "answered", "reopened", "closed"] as one><#assign items = items + [{"value": one, "label": msg("state." + one)}]></#list>
<@c.select id="estado" name="estado" label=msg("desk.head.state") items=items value=filter.state required=false />
<#assign items = [{"value": "", "label": msg("desk.filter.any")}]>
<#list ["question", "suggestion", "complaint"] as one><#assign items = items + [{"value": one, "label": msg("form.tipo." + one)}]></#list>
<@c.select id="tipo" name="tipo" label=msg("desk.head.kind") items=items value=filter.kind required=false />
<@c.select id="agente" name="agente" label=msg("desk.head.agent") value=filter.agent required=false items=[{"value": "", "label": msg("desk.filter.any")}, {"value": "mine", "label": msg("desk.filter.mine")}, {"value": "none", "label": msg("desk.filter.none")}] />
<@c.checkbox id="vencidas" name="vencidas" label=msg("desk.filter.overdue") value="1" checked=filter.overdue />
<div class="portal-filter__do"><@c.button label=msg("desk.filter.do") variant="blue" /><#if filter.narrows()><a class="govuk-link" href="/mesa-de-ayuda">${msg("desk.filter.clear")}</a></#if></div>
</@l.form>
<#if cases?has_content>
<#assign rows = []>
<#list cases as one>
<#assign link><a class="govuk-link app-receipt" href="/mesa-de-ayuda/${one.id?c}">${one.number}</a><#if one.progress.priority == "urgent"> <@c.tag text=msg("priority.urgent") variant="red" /></#if></#assign>
<#assign state><@p.state request=one /></#assign>
<#assign target><@p.target request=one /></#assign>
<#assign rows = rows + [[link, when(one.receivedAt), one.givenName + " " + one.familyName, coded("form.tipo", one.kind), state, target, one.progress.agentName!""]]>
</#list>
<@c.table caption=msg("desk.caption") captionHidden=true rows=rows
  head=[msg("desk.head.number"), msg("desk.head.received"), msg("desk.head.person"), msg("desk.head.kind"), msg("desk.head.state"), msg("desk.head.target"), msg("desk.head.agent")] />
<@c.pagination label=msg("desk.pages") previousHref=first!"" previousLabel=msg("desk.first") nextHref=next!"" nextLabel=msg("desk.next") />
<#elseif filter.narrows()>
<p>${msg("desk.nothing-found")}</p>
<#else>
<p>${msg("desk.empty")}</p>
</#if>
</@l.page>
