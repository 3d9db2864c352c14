<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("access.title")>
<div class="portal-prose">
<h1>${msg("access.title")}</h1>
<p>${msg("access.lead")}</p>
<@p.points key="access.does" count=6 />
<@p.section key="access.checked" count=2 />
<@p.points key="access.limits" count=3 />
<@p.section key="access.help" count=2 />
<@c.button label=msg("access.ask") href="/asistencia" variant="secondary" />
</div>
</@l.page>
