<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("terms.title")>
<div class="portal-prose">
<h1>${msg("terms.title")}</h1>
<p>${msg("terms.lead")}</p>
<@p.section key="terms.account" count=3 />
<@p.section key="terms.identity" count=3 />
<@p.points key="terms.duties" count=4 />
<@p.section key="terms.closing" count=2 />
<@p.section key="terms.limits" count=3 />
<@p.section key="terms.help" count=1 />
<@c.button label=msg("privacy.ask") href="/asistencia" variant="secondary" />
</div>
</@l.page>
