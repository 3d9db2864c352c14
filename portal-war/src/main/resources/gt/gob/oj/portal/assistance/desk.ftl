<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("desk.title") wide=true>
<h1>${msg("desk.title")}</h1>
<#if cases?has_content>
<#assign rows = []>
<#list cases as one>
<#assign link><a class="govuk-link app-receipt" href="/mesa-de-ayuda/${one.id?c}">${one.number}</a></#assign>
<#assign state><#if one.attendedAt??><@c.tag text=msg("desk.attended") variant="green" /><#else><@c.tag text=msg("desk.new") variant="orange" /></#if></#assign>
<#assign rows = rows + [[link, when(one.receivedAt), one.givenName + " " + one.familyName, coded("form.tipo", one.kind), state]]>
</#list>
<@c.table caption=msg("desk.caption") captionHidden=true rows=rows
  head=[msg("desk.head.number"), msg("desk.head.received"), msg("desk.head.person"), msg("desk.head.kind"), msg("desk.head.state")] />
<@c.pagination label=msg("desk.pages") nextHref=older???then("/mesa-de-ayuda?antes=" + older!, "") nextLabel=msg("desk.older") />
<#else>
<p>${msg("desk.empty")}</p>
</#if>
</@l.page>
