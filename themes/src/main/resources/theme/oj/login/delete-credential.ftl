<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#-- Keycloak passes the type if the owner gave no name. -->
<#assign kind = credentialLabel + "-display-name">
<#assign label = (msg(kind) == kind)?then(credentialLabel, msg(kind))>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
  ${msg("deleteCredentialTitle", label)}
<#elseif section == "form">
  <p id="kc-delete-text">${msg("deleteCredentialMessage", label)}</p>
  <form action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <@c.buttonGroup>
      <@c.button id="kc-accept" name="accept" value="yes" label=msg("doConfirmDelete") variant="warning" />
      <@c.button id="kc-decline" name="cancel-aia" value="true" label=msg("doCancel") variant="secondary" />
    </@c.buttonGroup>
  </form>
</#if>
</@layout.registrationLayout>
