<#-- Shared parts of the pages with passkeys and security keys. They need script; people without it see a notice. -->
<#import "components.ftl" as c>

<#macro head>
<script type="module" src="${url.resourcesPath}/js/webauthn.js"></script>
</#macro>

<#-- Hidden until webauthn.js is ready. -->
<#macro button id label variant="primary">
<noscript><p>${msg("webauthn.noScript")}</p></noscript>
<p class="govuk-error-message" id="${id}-status" role="status"></p>
<@c.button type="button" id=id label=label variant=variant attributes={"hidden": "hidden"} />
</#macro>

<#-- mediation "conditional": the browser also offers passkeys in the e-mail field. -->
<#macro authenticate mediation="" variant="primary">
<form id="webauth" action="${url.loginAction}" method="post" data-module="oj-webauthn" data-ceremony="authenticate" data-button="authenticateWebAuthnButton" data-unsupported="${msg("webauthn-unsupported-browser-text")}" data-cancelled="${msg("webauthn.cancelled")}"
  data-challenge="${challenge}" data-rp-id="${rpId}" data-verification="${userVerification}" data-timeout="${createTimeout?c}" data-mediation="${(isUserIdentified == "true")?then("", mediation)}" data-credentials="<#if isUserIdentified == "true" && authenticators??>${authenticators.authenticators?map(one -> one.credentialId)?join(",")}</#if>">
  <#list ["clientDataJSON", "authenticatorData", "signature", "credentialId", "userHandle", "error"] as hidden>
  <input type="hidden" id="${hidden}" name="${hidden}">
  </#list>
  <@button id="authenticateWebAuthnButton" label=msg("webauthn-doAuthenticate") variant=variant />
</form>
</#macro>

<#-- On the sign-in page, below the password. -->
<#macro conditionalUIData>
<#if enableWebAuthnConditionalUI?has_content>
<@authenticate mediation=mediation!"conditional" variant="secondary" />
</#if>
</#macro>
