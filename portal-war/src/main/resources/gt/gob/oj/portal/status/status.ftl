<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#assign colours = {"working": "green", "degraded": "orange", "unavailable": "red", "unknown": "grey"}>
<@l.page title=msg("status.title")>
<h1>${msg("status.title")}</h1>
<@c.notice title=msg("status.all." + works?then("working", "not-working")) variant=works?then("success", "pending") id="resumen">
  <p>${msg("status.looked", when(looked))}</p>
</@c.notice>
<#assign rows = []>
<#list parts as part>
<#assign value>
<@c.tag text=msg("status.state." + part.key()) variant=colours[part.key()] />
<p class="portal-status__text">${(part.key() == "unknown")?then(msg("status.unknown"), msg("status." + part.id() + "." + part.key()))}</p>
<#if part.key() == "degraded" || part.key() == "unavailable"><p class="portal-status__text portal-small">${msg("status.since", when(part.since()))}</p></#if>
</#assign>
<#assign rows = rows + [{"key": msg("status." + part.id()), "value": value}]>
</#list>
<div class="portal-status">
<@c.summaryList rows=rows />
</div>
<#if !works>
<h2>${msg("status.meanwhile")}</h2>
<ul class="govuk-list govuk-list--bullet">
  <li>${msg("status.meanwhile.kept")}</li>
  <li>${msg("status.meanwhile.public")}</li>
  <li><@c.callable text=msg("status.meanwhile.call") /> <a class="govuk-link" href="/asistencia">${msg("status.meanwhile.ask")}</a>.</li>
</ul>
</#if>
<@c.buttonGroup>
  <@c.button label=msg("status.refresh") href="/estado" />
  <@c.button label=msg("status.help") href="/asistencia" variant="secondary" />
</@c.buttonGroup>
</@l.page>
