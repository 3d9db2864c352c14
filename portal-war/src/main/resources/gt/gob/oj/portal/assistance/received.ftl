<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("received.title")>
<#assign detail>${msg("received.number")} <@c.code text=number /></#assign>
<@c.panel title=msg("received.title") detail=detail />
<p>${msg("received.next")}</p>
<p>${msg("received.mail")}</p>
<#if reference??><p><a class="govuk-link" href="/asistencia/casos/${reference}">${msg("received.follow")}</a></p></#if>
<p><@c.callable text=msg("received.keep") /></p>
<@c.button label=msg("failure.home") href="/" />
</@l.page>
