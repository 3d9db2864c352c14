<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout fields=[{"name": "password", "id": "password"}]; section>
<#if section == "head">
<@passkeys.head />
<#elseif section == "header">
  ${msg("login.title")}
<#elseif section == "form">
  <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@field.password id="password" name="password" label=msg("password") />
    <#if realm.resetPasswordAllowed><p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
    <@c.button id="kc-login" label=msg("doLogIn") name="login" />
  </form>
  <@passkeys.conditionalUIData />
</#if>
</@layout.registrationLayout>
