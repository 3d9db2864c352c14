<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "portal.ftl" as portal>
<#assign app = advancedMsg(client.name!client.clientId)>
<#assign sent = identityStatus != "none">
<@layout.registrationLayout displayMessage=false changeUser=false; section>
<#if section == "header">
  ${msg(sent?then("identityLevel.title.sent", "identityLevel.title"))}
<#elseif section == "form">
  <p>${msg("identityLevel.needed", app)}</p>
  <@c.notice title=msg("identityLevel.status")>
    <p>${msg("identityLevel.status." + identityStatus)}</p>
  </@c.notice>
  <form action="${url.loginAction}" method="post" data-module="oj-submit-once">
  <@c.buttonGroup>
    <@c.button href=verifyUrl label=msg(sent?then("identityLevel.request", "identityLevel.verify")) />
    <@c.button href=portal.home label=msg("identityLevel.portal") variant="secondary" />
    <@c.button id="cancel" name="cancel" value="true" label=msg("doCancel") variant="secondary" />
  </@c.buttonGroup>
  </form>
</#if>
</@layout.registrationLayout>
