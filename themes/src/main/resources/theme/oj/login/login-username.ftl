<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout fields=[{"name": "username", "id": "username"}]; section>
<#if section == "head">
<@passkeys.head />
<#elseif section == "header">
  ${msg("login.title")}
<#elseif section == "form">
  <#if realm.password>
  <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <#if !usernameHidden??>
    <@c.input id="username" name="username" label=msg("email") type="email" value=(login.username)!"" error=field.errorOf("username") autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username") />
    </#if>
    <#if realm.rememberMe && !usernameHidden??>
    <@c.checkbox id="rememberMe" name="rememberMe" label=msg("rememberMe") checked=login.rememberMe?? />
    </#if>
    <@c.button id="kc-login" label=msg("doContinue") name="login" />
  </form>
  </#if>
  <@passkeys.conditionalUIData />
  <@field.providers />
  <#if realm.password && realm.registrationAllowed && !registrationDisabled??>
  <h2>${msg("noAccount")}</h2>
  <@c.button id="kc-registration" href=url.registrationUrl label=msg("doRegister") variant="green" />
  </#if>
</#if>
</@layout.registrationLayout>
