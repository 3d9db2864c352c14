<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("acts.title") wide=true>
<h1>${msg("acts.title")}</h1>
<#if acts?has_content>
<@p.history acts=acts withPerson=true />
<@c.pagination label=msg("cape.pages") previousHref=first!"" previousLabel=msg("cape.first") nextHref=older!"" nextLabel=msg("cape.next") />
<#else>
<p>${msg("acts.none")}</p>
</#if>
<p><a class="govuk-link" href="/administracion">${msg("account.back")}</a></p>
</@l.page>
