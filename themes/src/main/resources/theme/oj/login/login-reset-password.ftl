<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout fields=[{"name": "username", "id": "username"}, {"name": "altcha", "id": "altcha"}]; section>
<#if section == "header">
  ${msg("emailForgotTitle")}
<#elseif section == "form">
  <p>${msg("emailInstruction")}</p>
  <form id="kc-reset-password-form" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@c.input id="username" name="username" label=msg("email") type="email" value=(auth.attemptedUsername)!"" error=field.errorOf("username") autocomplete="username" />
    <@field.captcha />
    <@c.button label=msg("resetPassword.submit") />
  </form>
  <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</#if>
</@layout.registrationLayout>
