<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "portal.ftl" as portal>
<#assign linkOver = [msg("expiredActionTokenNoSessionMessage"), msg("expiredActionTokenSessionExistsMessage"), msg("expiredActionMessage")]?seq_contains(message.summary)>
<#assign notFound = message.summary == msg("pageNotFound")>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
  <#if linkOver>${msg("linkOver.title")}<#elseif notFound>${msg("pageNotFound.title")}<#else>${kcSanitize(msg("errorTitle"))?no_esc}</#if>
<#elseif section == "form">
  <div id="kc-error-message">
    <#if linkOver>
    <p>${message.summary}</p>
    <#elseif notFound>
    <p>${msg("pageNotFound.text")}</p>
    <#else>
    <@c.notice variant="error"><p><#if message.summary?contains("1549")><@c.callable text=message.summary /><#else>${kcSanitize(message.summary)?no_esc}</#if></p></@c.notice>
    </#if>
    <#if traceId??><p id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <@c.buttonGroup>
      <#if linkOver><@c.button id="newLink" href=(url.loginResetCredentialsUrl?keep_before("?") + "?client_id=portal") label=msg("linkOver.new") /></#if>
      <#if !skipLink??><@portal.back variant=linkOver?then("secondary", "primary") /></#if>
      <@c.button href=portal.path("/asistencia") label=msg("error.help") variant="secondary" />
    </@c.buttonGroup>
  </div>
</#if>
</@layout.registrationLayout>
