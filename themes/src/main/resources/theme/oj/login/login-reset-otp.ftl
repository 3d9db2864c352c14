<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("resetOtp.title")}
<#elseif section == "form">
  <form id="kc-otp-reset-form" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@field.devices otp=configuredOtpCredentials legend=msg("otp-reset-description") />
    <@c.button id="kc-otp-reset-form-submit" label=msg("doContinue") />
  </form>
</#if>
</@layout.registrationLayout>
