<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout fields=[{"name": "totp", "id": "otp"}]; section>
<#if section == "header">
  ${msg("loginOtp.title")}
<#elseif section == "form">
  <form id="kc-otp-login-form" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <#if otpLogin.userOtpCredentials?size gt 1>
    <@field.devices otp=otpLogin legend=msg("loginOtp.devices") />
    </#if>
    <@field.code id="otp" name="otp" label=msg("loginOtpOneTime") hint=msg("loginOtp.hint") error=field.errorOf("totp") />
    <@field.signIn />
  </form>
</#if>
</@layout.registrationLayout>
