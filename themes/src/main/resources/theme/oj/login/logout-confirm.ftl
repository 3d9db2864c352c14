<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("logoutConfirmTitle")}
<#elseif section == "form">
  <div id="kc-logout-confirm">
    <p>${msg("logoutConfirmHeader")}</p>
    <form action="${url.logoutConfirmAction}" method="post" data-module="oj-submit-once">
      <input type="hidden" name="session_code" value="${logoutConfirm.code}">
      <@c.button id="kc-logout" name="confirmLogout" label=msg("doLogout") />
    </form>
    <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content>
    <p><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
    </#if>
  </div>
</#if>
</@layout.registrationLayout>
