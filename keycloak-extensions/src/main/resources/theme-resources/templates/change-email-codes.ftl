<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout fields=[{"name": "old-code", "id": "old-code"}, {"name": "new-code", "id": "new-code"}]; section>
<#if section == "header">
  ${msg("changeEmail.title")}
<#elseif section == "form">
  <p>${msg("changeEmail.codes.text", minutes?c)}</p>
  <form id="change-email-codes" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@c.input id="old-code" name="old-code" label=msg("changeEmail.codes.old") hint=msg("changeEmail.codes.sentTo", oldAddress) error=field.errorOf("old-code") value=typedOld inputmode="numeric" width="10" autocomplete="off" attributes={"maxlength": "10"} />
    <@c.input id="new-code" name="new-code" label=msg("changeEmail.codes.new") hint=msg("changeEmail.codes.sentTo", newAddress) error=field.errorOf("new-code") value=typedNew inputmode="numeric" width="10" autocomplete="off" attributes={"maxlength": "10"} />
    <@c.buttonGroup>
      <@c.button name="action" value="confirm" label=msg("changeEmail.codes.confirm") />
      <#if isAppInitiatedAction??><@c.button label=msg("doCancel") variant="secondary" name="cancel-aia" value="true" /></#if>
    </@c.buttonGroup>
  </form>
  <form action="${url.loginAction}" method="post" novalidate>
    <@c.buttonGroup>
      <@c.button name="action" value="resend" variant="link" label=msg("changeEmail.codes.resend") />
      <@c.button name="action" value="other" variant="link" label=msg("changeEmail.codes.other") />
    </@c.buttonGroup>
  </form>
  <p>${msg("changeEmail.lost")} <a class="govuk-link" href="${helpUrl}">${msg("changeEmail.lost.help")}</a></p>
</#if>
</@layout.registrationLayout>
