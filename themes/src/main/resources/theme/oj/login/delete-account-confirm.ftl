<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("deleteAccountConfirm")}
<#elseif section == "form">
  <@c.notice variant="error" title=msg("irreversibleAction")>
    <p>${msg("deletingImplies")}</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>${msg("loggingOutImmediately")}</li>
      <li>${msg("errasingData")}</li>
    </ul>
  </@c.notice>
  <p>${msg("finalDeletionConfirmation")}</p>
  <form action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <@c.buttonGroup>
      <@c.button label=msg("deleteAccount.submit") variant="warning" />
      <#if triggered_from_aia><@c.button name="cancel-aia" value="true" label=msg("doCancel") variant="secondary" /></#if>
    </@c.buttonGroup>
  </form>
</#if>
</@layout.registrationLayout>
