<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("group." + group.id + ".title")>
<h1>${msg("group." + group.id + ".title")}</h1>
<p>${msg("group." + group.id + ".summary")}</p>
<p>${msg("group." + group.id + ".about")}</p>
<@p.systems list=group.systems level=2 />
<p><a class="govuk-link" href="/servicios">${msg("services.all")}</a></p>
</@l.page>
