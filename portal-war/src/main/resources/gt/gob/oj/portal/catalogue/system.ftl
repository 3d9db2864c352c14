<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("system." + system.id + ".title")>
<h1>${msg("system." + system.id + ".title")}</h1>
<p>${msg("system." + system.id + ".summary")}</p>
<p>${msg("system." + system.id + ".about")}</p>
<h2>${msg("systems.how.title")}</h2>
<ol class="govuk-list govuk-list--number">
  <li>${msg("systems.how.register")}</li>
  <#if level == "IDENTITY"><li>${msg("systems.how.identity")}</li></#if>
  <li>${msg("systems.how.enter")}</li>
</ol>
<@p.systemButtons system=system help=false />
<p><a class="govuk-link" href="/asistencia">${msg("services.assistance-long")}</a></p>
<p><a class="govuk-link" href="/servicios">${msg("services.all")}</a></p>
</@l.page>
