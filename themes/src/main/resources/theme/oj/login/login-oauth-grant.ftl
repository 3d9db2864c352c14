<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#assign name = client.name?has_content?then(advancedMsg(client.name!""), client.clientId)>
<@layout.registrationLayout bodyClass="oauth"; section>
<#if section == "header">
  ${msg("oauthGrantTitle", name)}
<#elseif section == "form">
  <#if client.attributes.logoUri??><p><img class="app-client-logo" src="${client.attributes.logoUri}" alt=""></p></#if>
  <h2>${msg("oauthGrantRequest")}</h2>
  <ul class="govuk-list govuk-list--bullet">
    <#list oauth.clientScopesRequested![] as scope>
    <li>${advancedMsg(scope.consentScreenText)}<#if scope.parameterizedScopeParameter??>: <strong>${scope.parameterizedScopeParameter}</strong></#if></li>
    </#list>
  </ul>
  <#if client.attributes.tosUri?? || client.attributes.policyUri??>
  <p>${msg("oauthGrantInformation", name)}</p>
  <ul class="govuk-list">
    <#if client.attributes.tosUri??><li><a href="${client.attributes.tosUri}" target="_blank" rel="noopener">${msg("oauthGrantTos")}</a></li></#if>
    <#if client.attributes.policyUri??><li><a href="${client.attributes.policyUri}" target="_blank" rel="noopener">${msg("oauthGrantPolicy")}</a></li></#if>
  </ul>
  </#if>
  <form action="${url.oauthAction}" method="post" data-module="oj-submit-once">
    <input type="hidden" name="code" value="${oauth.code}">
    <@c.buttonGroup>
      <@c.button id="kc-login" name="accept" value="yes" label=msg("oauthGrant.accept") />
      <@c.button id="kc-cancel" name="cancel" value="no" label=msg("oauthGrant.refuse") variant="secondary" />
    </@c.buttonGroup>
  </form>
</#if>
</@layout.registrationLayout>
