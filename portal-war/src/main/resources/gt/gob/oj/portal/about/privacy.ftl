<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("privacy.title")>
<div class="portal-prose">
<h1>${msg("privacy.title")}</h1>
<p>${msg("privacy.lead")}</p>
</div>
<#assign rows = []>
<#list ["account", "citizen", "contact", "evidence", "decision", "assistance", "activity", "audit"] as one>
<#assign rows = rows + [[msg("privacy.data." + one), msg("privacy.data." + one + ".why"), msg("privacy.data." + one + ".who"), msg("privacy.data." + one + ".until")]]>
</#list>
<@c.table caption=msg("privacy.data.title") rows=rows
  head=[msg("privacy.data.what"), msg("privacy.data.why"), msg("privacy.data.who"), msg("privacy.data.until")] />
<div class="portal-prose">
<@p.section key="privacy.evidence" count=3 />
<@p.section key="privacy.apps" count=2 />
<@p.section key="privacy.cookies" count=2 />
<@p.section key="privacy.rights" count=3 />
<@c.buttonGroup>
  <@c.button label=msg("privacy.own") href="/mi-perfil/privacidad" />
  <@c.button label=msg("privacy.ask") href="/asistencia" variant="secondary" />
</@c.buttonGroup>
</div>
</@l.page>
