<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "/account/frame.ftl" as frame>
<@frame.page name="sessions" result=result!"">
<p>${msg("sessions.text")}</p>
<#assign rows = []>
<#list sessions as one>
<#assign device>${frame.device(one)}<#if one.current> <@c.tag text=msg("sessions.this") variant="green" /></#if></#assign>
<#assign apps>${one.apps?map(app -> app.name)?join(", ")}</#assign>
<#assign end><@l.form action="/mi-perfil/sesiones"><button type="submit" class="app-button-link" name="cerrar" value="${one.id}">${msg("sessions.end")}<span class="govuk-visually-hidden"> ${msg("sessions.end.about", frame.device(one), when(one.lastAccess))}</span></button></@l.form></#assign>
<#assign rows = rows + [[device, when(one.lastAccess), one.place.address, apps, end]]>
</#list>
<@c.table caption=msg("sessions.list") captionHidden=true rows=rows head=[msg("sessions.device"), msg("sessions.last"), msg("sessions.address"), msg("sessions.apps"), msg("sessions.action")] />
<@l.form action="/mi-perfil/sesiones">
<@c.buttonGroup>
  <#if sessions?size gt 1><@c.button label=msg("sessions.end-others") name="cerrar" value="otras" variant="secondary" /></#if>
  <@c.button label=msg("sessions.end-all") name="cerrar" value="todas" variant="warning" />
</@c.buttonGroup>
</@l.form>
<p>${msg("sessions.unknown")} <a class="govuk-link" href="/mi-perfil/actividad">${msg("activity.not-me")}</a></p>
</@frame.page>
