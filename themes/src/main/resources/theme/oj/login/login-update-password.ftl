<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout fields=[{"name": "password", "id": "password-new"}, {"name": "password-confirm", "id": "password-confirm"}]; section>
<#if section == "header">
  ${msg("updatePasswordTitle")}
<#elseif section == "form">
  <form id="kc-passwd-update-form" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@field.newPassword id="password-new" name="password-new" label=msg("passwordNew") />
    <@field.logoutOthers checked=true />
    <@field.actions label=msg("updatePassword.submit") />
  </form>
</#if>
</@layout.registrationLayout>
