<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout; section>
<#if section == "head">
<@passkeys.head />
<#elseif section == "header">
  ${msg("webauthn-registration-title")}
<#elseif section == "form">
  <p>${msg("webauthn.register.intro")}</p>
  <#-- The browser creates the key; webauthn.js puts its response into the hidden fields. -->
  <form id="register" action="${url.loginAction}" method="post" data-module="oj-webauthn" data-ceremony="register" data-button="registerWebAuthn" data-unsupported="${msg("webauthn-unsupported-browser-text")}" data-cancelled="${msg("webauthn.cancelled")}"
    data-challenge="${challenge}" data-user-id="${userid}" data-user-name="${username}" data-rp-id="${rpId}" data-rp-name="${rpEntityName}" data-algorithms="${signatureAlgorithms?map(one -> one?c)?join(",")}" data-attestation="${attestationConveyancePreference}" data-attachment="${authenticatorAttachment}" data-resident-key="${residentKey!}" data-require-resident-key="${requireResidentKey}" data-verification="${userVerificationRequirement}" data-timeout="${createTimeout?c}" data-credentials="${excludeCredentialIds}">
    <#list ["clientDataJSON", "attestationObject", "publicKeyCredentialId", "transports", "authenticatorAttachment", "error"] as hidden>
    <input type="hidden" id="${hidden}" name="${hidden}">
    </#list>
    <@c.input id="authenticatorLabel" name="authenticatorLabel" label=msg("webauthn-registration-init-label-prompt") hint=msg("webauthn.label.hint") value=msg("webauthn-registration-init-label") autocomplete="off" />
    <@field.logoutOthers />
    <@passkeys.button id="registerWebAuthn" label=msg("doRegisterSecurityKey") />
  </form>
  <#if !isSetRetry?has_content && isAppInitiatedAction?has_content>
  <form id="kc-webauthn-settings-form" action="${url.loginAction}" method="post">
    <@c.button id="cancelWebAuthnAIA" name="cancel-aia" value="true" variant="secondary" label=msg("doCancel") />
  </form>
  </#if>
</#if>
</@layout.registrationLayout>
