<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("closeAccount.title")}
<#elseif section == "form">
  <p>${msg("closeAccount.text", ownAddress)}</p>
  <ul class="govuk-list govuk-list--bullet">
    <li>${msg("closeAccount.erased.account")}</li>
    <li>${msg("closeAccount.erased.citizen")}</li>
    <li>${msg("closeAccount.erased.evidence")}</li>
    <li>${msg("closeAccount.erased.sessions")}</li>
  </ul>
  <p>${msg("closeAccount.kept")}</p>
  <p><strong>${msg("closeAccount.final")}</strong></p>
  <form id="close-account" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@c.buttonGroup>
      <@c.button name="close" value="true" variant="warning" label=msg("closeAccount.close") />
      <#if isAppInitiatedAction??><@c.button label=msg("closeAccount.keep") variant="secondary" name="cancel-aia" value="true" /></#if>
    </@c.buttonGroup>
  </form>
</#if>
</@layout.registrationLayout>
