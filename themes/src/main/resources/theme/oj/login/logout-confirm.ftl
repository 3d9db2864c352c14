<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "portal.ftl" as portal>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("logoutConfirmTitle")}
<#elseif section == "form">
  <div id="kc-logout-confirm">
    <p>${msg("logoutConfirmHeader")}</p>
    <form action="${url.logoutConfirmAction}" method="post" data-module="oj-submit-once">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <@c.buttonGroup>
        <@c.button id="kc-logout" name="confirmLogout" label=msg("doLogout") />
        <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content><@portal.back variant="secondary" /></#if>
      </@c.buttonGroup>
    </form>
  </div>
</#if>
</@layout.registrationLayout>
