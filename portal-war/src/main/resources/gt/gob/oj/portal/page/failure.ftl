<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg(failure + ".title")>
<h1>${msg(failure + ".title")}</h1>
<p>${msg(failure + ".text")}</p>
<#if number??><p><@c.callable text=msg("failure.number", number) /></p></#if>
<#if failure?ends_with("-down")><p><a class="govuk-link" href="/estado">${msg("failure.status")}</a></p></#if>
<@c.buttonGroup>
  <@c.button label=msg("failure.home") href="/" />
  <@c.button label=msg("failure.help") href="/asistencia" variant="secondary" />
</@c.buttonGroup>
</@l.page>
