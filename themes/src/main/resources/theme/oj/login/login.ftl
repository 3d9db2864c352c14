<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<#import "portal.ftl" as portal>
<#-- stepUp: why a signed-in person must sign in again; it replaces the server's message. -->
<@layout.registrationLayout displayMessage=!(stepUp??) fields=[{"name": "username", "id": "username"}, {"name": "password", "id": "password"}, {"name": "altcha", "id": "altcha"}]; section>
<#if section == "head">
  <#if enableWebAuthnConditionalUI?has_content><@passkeys.head /></#if>
<#elseif section == "header">
  ${msg(stepUp???then("stepUp.title", "login.title"))}
<#elseif section == "form">
  <#if stepUp??>
  <p>${msg(stepUp)}</p>
  <#else>
  <@c.notice title=msg("notice.title")>
    <ul class="govuk-list govuk-list--bullet">
      <li>${msg("login.notice.user")}</li>
      <li>${msg("login.notice.cape")}</li>
    </ul>
  </@c.notice>
  </#if>
  <#if realm.password>
  <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <#if !stepUp??><h2>${msg("form.intro")}</h2></#if>
    <#if !usernameHidden??>
    <@c.input id="username" name="username" label=msg("email") hint=msg("login.name.hint") inputmode="email" attributes={"autocapitalize": "none", "spellcheck": "false"} value=(login.username)!"" error=field.errorOf("username", "password") autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username") />
    </#if>
    <@field.password id="password" name="password" label=msg("password") errorNames=(usernameHidden??)?then(["username", "password"], []) />
    <@field.captcha />
    <p class="app-legal"><a href="${portal.path("/privacidad")}">${msg("footer.privacy")}</a> - <a href="${portal.path("/terminos")}">${msg("footer.terms")}</a></p>
    <#if realm.rememberMe && !usernameHidden??>
    <@c.checkbox id="rememberMe" name="rememberMe" label=msg("rememberMe") checked=login.rememberMe?? />
    </#if>
    <input type="hidden" id="id-hidden-input" name="credentialId" value="${(auth.selectedCredential)!}">
    <#if realm.resetPasswordAllowed><p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
    <#if stepUp??>
    <@field.signIn />
    <#else>
    <@c.button id="kc-login" label=msg("doLogIn") name="login" />
    </#if>
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
