<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("webauthn-error-title")}
<#elseif section == "form">
  <form id="kc-error-credential-form" action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <input type="hidden" id="executionValue" name="authenticationExecution" value="${execution!}">
    <@c.button id="kc-try-again" name="isSetRetry" value="retry" label=msg("doTryAgain") />
  </form>
  <#if isAppInitiatedAction??>
  <form id="kc-webauthn-settings-form" action="${url.loginAction}" method="post">
    <@c.button id="cancelWebAuthnAIA" name="cancel-aia" value="true" variant="link" label=msg("doCancel") />
  </form>
  <#else>
  <@field.cancelForm />
  </#if>
</#if>
</@layout.registrationLayout>
