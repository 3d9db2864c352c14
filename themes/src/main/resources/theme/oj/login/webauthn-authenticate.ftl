<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout; section>
<#if section == "head">
<@passkeys.head />
<#elseif section == "header">
  ${msg("webauthn-login-title")}
<#elseif section == "form">
  <p>${msg("webauthn.authenticate.intro")}</p>
  <#if (shouldDisplayAuthenticators!false) && authenticators?? && authenticators.authenticators?size gt 0>
  <h2>${msg("webauthn-available-authenticators")}</h2>
  <ul class="govuk-list govuk-list--bullet">
    <#list authenticators.authenticators as authenticator>
    <li id="kc-webauthn-authenticator-item-${authenticator?index?c}">${authenticator.label} (${msg("webauthn-createdAt-label")} ${authenticator.createdAt})</li>
    </#list>
  </ul>
  </#if>
  <@passkeys.authenticate />
  <@field.cancelForm />
</#if>
</@layout.registrationLayout>
