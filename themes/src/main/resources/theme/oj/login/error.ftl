<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "portal.ftl" as portal>
<#assign linkOver = [msg("expiredActionTokenNoSessionMessage"), msg("expiredActionTokenSessionExistsMessage"), msg("expiredActionMessage")]?seq_contains(message.summary)>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
  <#if linkOver>${msg("linkOver.title")}<#else>${kcSanitize(msg("errorTitle"))?no_esc}</#if>
<#elseif section == "form">
  <div id="kc-error-message">
    <#if linkOver>
    <p>${message.summary}</p>
    <@c.button id="newLink" href=(url.loginResetCredentialsUrl?keep_before("?") + "?client_id=portal") label=msg("linkOver.new") />
    <#else>
    <@c.notice variant="error"><p>${kcSanitize(message.summary)?no_esc}</p></@c.notice>
    </#if>
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
