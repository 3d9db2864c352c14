<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "/account/frame.ftl" as frame>
<@frame.page name="applications" result=result!"">
<p>${msg("applications.text")}</p>
<#assign rows = []>
<#list apps as app>
<#assign name><#if app.address?has_content><a class="govuk-link" href="${app.address}">${app.name}</a><#else>${app.name}</#if><#if app.inUse> <@c.tag text=msg("applications.in-use") variant="green" /></#if></#assign>
<#assign consent>
<#if app.consentedAt??>
  ${msg("applications.since", when(app.consentedAt))}<#if app.scopes?has_content>: ${app.scopes?join(", ")}</#if>
  <@l.form action="/mi-perfil/aplicaciones"><button type="submit" class="app-button-link" name="retirar" value="${app.id}">${msg("applications.withdraw")}<span class="govuk-visually-hidden"> ${app.name}</span></button></@l.form>
<#else>
  ${msg("applications.no-consent")}
</#if>
</#assign>
<#assign rows = rows + [[name, lastAccess[app.id]???then(when(lastAccess[app.id]), msg("applications.not-now")), consent]]>
</#list>
<@c.table caption=msg("applications.list") captionHidden=true rows=rows head=[msg("applications.app"), msg("sessions.last"), msg("applications.consent")] />
</@frame.page>
