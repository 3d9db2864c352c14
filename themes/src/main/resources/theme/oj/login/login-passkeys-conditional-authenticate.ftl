<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout; section>
<#if section == "head">
<@passkeys.head />
<#elseif section == "header">
  ${msg("passkey-login-title")}
<#elseif section == "form">
  <p>${msg("webauthn.authenticate.intro")}</p>
  <#if realm.password && !usernameHidden??>
  <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
    <@c.input id="username" name="username" label=msg("passkey-autofill-select") value=(login.username)!"" error=field.errorOf("username") required=false autocomplete="username webauthn" />
  </form>
  </#if>
  <@passkeys.authenticate mediation="conditional" />
</#if>
</@layout.registrationLayout>
