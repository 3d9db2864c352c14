<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout fields=[{"name": "recoveryCodeInput", "id": "recoveryCodeInput"}]; section>
<#if section == "header">
  ${msg("auth-recovery-code-header")}
<#elseif section == "form">
  <form id="kc-recovery-code-login-form" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@c.input id="recoveryCodeInput" name="recoveryCodeInput" label=msg("auth-recovery-code-prompt", recoveryAuthnCodesInputBean.codeNumber?c) hint=msg("recovery.hint") error=field.errorOf("recoveryCodeInput") autocomplete="one-time-code" width="20" attributes={"spellcheck": "false", "autocapitalize": "characters"} />
    <@field.signIn />
  </form>
</#if>
</@layout.registrationLayout>
