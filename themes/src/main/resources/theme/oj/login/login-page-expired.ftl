<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("pageExpiredTitle")}
<#elseif section == "form">
  <p id="instruction1">${msg("pageExpired.text")}</p>
  <@c.buttonGroup>
    <@c.button id="loginContinueLink" href=url.loginAction label=msg("pageExpired.continue") />
    <@c.button id="loginRestartLink" href=url.loginRestartFlowUrl label=msg("pageExpired.restart") variant="secondary" />
  </@c.buttonGroup>
</#if>
</@layout.registrationLayout>
