<#import "/shared/components.ftl" as c>
<#import "/account/frame.ftl" as frame>
<#import "parts.ftl" as p>
<@frame.page name="requests">
<#if requests?has_content>
<#assign rows = []>
<#list requests as one>
<#assign link><a class="govuk-link app-receipt" href="/asistencia/casos/${one.reference()}">${one.request().number}</a></#assign>
<#assign state><@p.state request=one.request() /></#assign>
<#assign rows = rows + [[link, when(one.request().receivedAt), one.start(), state]]>
</#list>
<@c.table caption=msg("requests.title") captionHidden=true rows=rows head=[msg("desk.head.number"), msg("requests.sent"), msg("requests.words"), msg("desk.head.state")] />
<#else>
<p>${msg("requests.none")}</p>
</#if>
<@c.button label=msg("requests.new") href="/asistencia" />
</@frame.page>
