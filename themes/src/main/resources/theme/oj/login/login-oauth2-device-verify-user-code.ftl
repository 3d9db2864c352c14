<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout errorField="device-user-code"; section>
<#if section == "header">
  ${msg("oauth2DeviceVerificationTitle")}
<#elseif section == "form">
  <form id="kc-user-verify-device-user-code-form" action="${url.oauth2DeviceVerificationAction}" method="post" novalidate data-module="oj-submit-once">
    <@c.input id="device-user-code" name="device_user_code" label=msg("verifyOAuth2DeviceUserCode") hint=msg("deviceCode.hint") error=(message?? && message.type == "error")?then(message.summary, "") autocomplete="off" width="10" attributes={"spellcheck": "false", "autocapitalize": "characters"} />
    <@c.button label=msg("doContinue") />
  </form>
</#if>
</@layout.registrationLayout>
