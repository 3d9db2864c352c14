<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "portal.ftl" as portal>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
  ${kcSanitize(msg("errorTitle"))?no_esc}
<#elseif section == "form">
  <div id="kc-error-message">
    <@c.notice variant="error"><p>${kcSanitize(message.summary)?no_esc}</p></@c.notice>
    <#if traceId??><p id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <#if !skipLink??>
      <#if (client.baseUrl)?has_content>
      <@c.button id="backToApplication" href=client.baseUrl label=msg("backToApplication") variant="secondary" />
      <#else>
      <@c.button href=portal.home label=msg("error.home") variant="secondary" />
      </#if>
    </#if>
  </div>
</#if>
</@layout.registrationLayout>
