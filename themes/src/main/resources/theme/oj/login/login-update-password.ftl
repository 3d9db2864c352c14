<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout fields=[{"name": "password", "id": "password-new"}, {"name": "password-confirm", "id": "password-confirm"}]; section>
<#if section == "header">
  ${msg("updatePasswordTitle")}
<#elseif section == "form">
  <form id="kc-passwd-update-form" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@field.password id="password-new" name="password-new" label=msg("passwordNew") hint=msg("register.password.hint") autocomplete="new-password" errorNames=["password"] />
    <@field.password id="password-confirm" name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" />
    <@c.checkbox id="logout-sessions" name="logout-sessions" label=msg("logoutOtherSessions") checked=true />
    <@c.buttonGroup>
      <@c.button label=msg("updatePassword.submit") />
      <#if isAppInitiatedAction??><@c.button label=msg("doCancel") variant="secondary" name="cancel-aia" value="true" /></#if>
    </@c.buttonGroup>
  </form>
</#if>
</@layout.registrationLayout>
