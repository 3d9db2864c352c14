<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "/account/frame.ftl" as frame>
<@frame.page name="activity">
<p>${msg("activity.text")}</p>
<@c.card title=msg("activity.not-me")>
  <p>${msg("activity.not-me.text")}</p>
  <@l.form action="/mi-perfil/actividad"><@c.button label=msg("activity.not-me.do") variant="warning" /></@l.form>
</@c.card>
<#assign rows = []>
<#list items as item>
<#assign place><#if item.session?? && devices[item.session]??>${frame.device(devices[item.session])}, </#if>${item.address!""}</#assign>
<#assign what><#if item.kind == "sign-in-failed" || item.kind == "locked"><strong>${msg("activity." + item.kind)}</strong><#else>${msg("activity." + item.kind)}</#if></#assign>
<#assign rows = rows + [[what, when(item.at), place, item.app!""]]>
</#list>
<@c.table caption=msg("activity.list") rows=rows head=[msg("activity.what"), msg("activity.at"), msg("activity.place"), msg("activity.app")] />
</@frame.page>
