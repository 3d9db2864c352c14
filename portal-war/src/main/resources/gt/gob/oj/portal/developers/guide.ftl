<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#macro terms caption list>
<#local rows = []>
<#list list as term>
<#local name><code>${term.name}</code></#local>
<#local rows = rows + [[name, msg(term.key)]]>
</#list>
<@c.table caption=caption head=[msg("guide.head.name"), msg("guide.head.meaning")] rows=rows />
</#macro>
<@l.page title=msg("guide.title")>
<h1>${msg("guide.title")}</h1>
<p>${msg("guide.lead")}</p>
<h2>${msg("guide.steps.title")}</h2>
<ol class="govuk-list govuk-list--number">
  <li>${msg("guide.steps.register")}</li>
  <li>${msg("guide.steps.discover")}</li>
  <li>${msg("guide.steps.level")}</li>
  <li>${msg("guide.steps.key")}</li>
  <li>${msg("guide.steps.sign-out")}</li>
  <li>${msg("guide.steps.hint")}</li>
</ol>
<h2>${msg("guide.discovery")}</h2>
<pre class="portal-code"><code>${issuer}/.well-known/openid-configuration</code></pre>
<@terms caption=msg("guide.levels") list=levels />
<p>${msg("guide.levels.honest")}</p>
<@terms caption=msg("guide.claims") list=claims />
</@l.page>
