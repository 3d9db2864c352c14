<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("services.title")>
<h1>${msg("services.title")}</h1>
<p>${msg("services.choose")}</p>
<#list groups as group>
<section class="portal-section" aria-labelledby="${group.id}">
  <h2 id="${group.id}"><a class="govuk-link" href="/servicios/${group.id}">${msg("group." + group.id + ".title")}</a></h2>
  <p>${msg("group." + group.id + ".summary")}</p>
  <@p.systems list=group.systems level=3 />
</section>
</#list>
<@c.button label=msg("services.assistance") href="/asistencia" variant="secondary" />
</@l.page>
