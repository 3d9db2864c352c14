<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("lines.title") failed=problems?has_content wide=true>
<@l.mistakes problems=problems />
<h1>${msg("lines.title")}</h1>
<p>${msg("lines.about")}</p>
<#if verification??>
<#if verification.intact>
<@c.notice variant="success" title=msg("verification.intact")><p>${msg("verification.lines", verification.lines)}</p><#if verification.lastHash?has_content><p>${msg("verification.last")} <code class="portal-hash">${verification.lastHash}</code></p></#if></@c.notice>
<#else>
<@c.notice variant="error" title=msg("verification.broken")><p>${msg("verification.lines", verification.lines)} <#if verification.brokenAt??>${msg("verification.broken.at", verification.brokenAt?c)}</#if></p></@c.notice>
</#if>
</#if>
<form method="get" action="/revision/auditoria" class="portal-filter" role="search" aria-label="${msg("filter.title")}">
<@c.input id="solicitud" name="solicitud" label=msg("filter.request") value=filter.request required=false error=l.mistake(problems, "solicitud") />
<@c.input id="codigo" name="codigo" label=msg("filter.receipt") value=filter.receipt required=false error=l.mistake(problems, "codigo") />
<#assign items = [{"value": "", "label": msg("filter.actor.any")}]>
<#list staff as one><#assign items = items + [{"value": one.id, "label": one.name}]></#list>
<#if filter.actor?has_content && !staff?filter(one -> one.id == filter.actor)?has_content><#assign items = items + [{"value": filter.actor, "label": filter.actor}]></#if>
<@c.select id="persona" name="persona" label=msg("filter.actor") items=items value=filter.actor required=false error=l.mistake(problems, "persona") />
<#assign items = [{"value": "", "label": msg("filter.action.any")}]>
<#list actions as one><#assign items = items + [{"value": one, "label": coded("action", one)}]></#list>
<@c.select id="accion" name="accion" label=msg("filter.action") items=items value=filter.action required=false />
<@c.input id="desde" name="desde" type="date" label=msg("filter.from") value=filter.from required=false error=l.mistake(problems, "desde") />
<@c.input id="hasta" name="hasta" type="date" label=msg("filter.to") value=filter.to required=false error=l.mistake(problems, "hasta") />
<div class="portal-filter__do"><@c.button label=msg("filter.do") variant="blue" /><#if filter.narrows()><a class="govuk-link" href="/revision/auditoria">${msg("filter.all")}</a></#if></div>
</form>
<@c.buttonGroup>
<@c.button label=msg("verification.do") href=verify variant="secondary" />
<@c.button label=msg("export.do") href=export variant="secondary" attributes={"aria-describedby": "exportar"} />
</@c.buttonGroup>
<p id="exportar" class="portal-small">${msg("export.about")}</p>
<#if lines.items?has_content>
<#assign rows = []>
<#list lines.items as one>
<#assign who>${coded("role", one.actor.actorRole)}<#if one.actor.actorName?has_content><br>${one.actor.actorName}</#if><#if one.actor.actorId?has_content><br><a class="govuk-link portal-hash" href="/revision/auditoria?persona=${one.actor.actorId}">${one.actor.actorId}</a></#if></#assign>
<#assign request><#if one.requestId?has_content><a class="govuk-link portal-hash" href="/revision/auditoria?solicitud=${one.requestId}">${one.requestId}</a></#if></#assign>
<#assign detail><#list one.detail as name, value><span class="portal-pair">${coded("detail", name)}: ${coded("value", value)}</span><#sep> </#sep></#list></#assign>
<#assign seal><details class="portal-seal"><summary>${one.hash[0..*8]}…</summary><code class="portal-hash">${one.hash}</code></details></#assign>
<#assign rows = rows + [[one.seq?c, when(one.at), who, coded("action", one.action), request, detail, seal]]>
</#list>
<@c.table caption=msg("lines.caption") captionHidden=true rows=rows
  head=[msg("lines.head.number"), msg("lines.head.at"), msg("lines.head.who"), msg("lines.head.action"), msg("lines.head.request"), msg("lines.head.detail"), msg("lines.head.seal")] />
<@c.pagination label=msg("lines.pages") previousHref=newer!"" previousLabel=msg("lines.newer") nextHref=older!"" nextLabel=msg("lines.older") />
<#elseif !problems?has_content>
<p>${filter.narrows()?then(msg("lines.nothing-found"), msg("lines.empty"))}</p>
</#if>
</@l.page>
