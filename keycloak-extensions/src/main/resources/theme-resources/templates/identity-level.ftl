<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#assign app = advancedMsg(client.name!client.clientId)>
<@layout.registrationLayout displayMessage=false changeUser=false; section>
<#if section == "header">
  ${msg("identityLevel.title")}
<#elseif section == "form">
  <p>${msg("identityLevel.needed", app)}</p>
  <@c.notice title=msg("identityLevel.status")>
    <p>${msg("identityLevel.status." + identityStatus)}</p>
  </@c.notice>
  <@c.buttonGroup>
    <@c.button href=verifyUrl label=msg("identityLevel.verify") />
    <#if (client.baseUrl)?has_content>
    <@c.button href=client.baseUrl label=msg("identityLevel.back", app) variant="secondary" />
    </#if>
  </@c.buttonGroup>
</#if>
</@layout.registrationLayout>
