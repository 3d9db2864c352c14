<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout fields=[{"name": "password", "id": "password-new"}, {"name": "password-confirm", "id": "password-confirm"}]; section>
<#if section == "header">
  ${msg("cape.password.title")}
<#elseif section == "form">
  <p>${msg("cape.password.text")}</p>
  <form id="kc-passwd-update-form" method="post" novalidate data-module="oj-submit-once">
    <@field.newPassword id="password-new" name="password-new" label=msg("passwordNew") />
    <@c.button label=msg("updatePassword.submit") />
  </form>
</#if>
</@layout.registrationLayout>
