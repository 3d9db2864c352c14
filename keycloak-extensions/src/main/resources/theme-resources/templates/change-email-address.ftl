<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout fields=[{"name": "email", "id": "email"}]; section>
<#if section == "header">
  ${msg("changeEmail.title")}
<#elseif section == "form">
  <p>${msg("changeEmail.address.text", oldAddress)}</p>
  <form id="change-email-address" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@c.input id="email" name="email" type="email" label=msg("changeEmail.address.new") error=field.errorOf("email") value=typed autocomplete="email" attributes={"maxlength": "254"} />
    <@c.buttonGroup>
      <@c.button name="action" value="send" label=msg("changeEmail.address.send") />
      <#if isAppInitiatedAction??><@c.button label=msg("doCancel") variant="secondary" name="cancel-aia" value="true" /></#if>
    </@c.buttonGroup>
  </form>
  <p>${msg("changeEmail.lost")} <a class="govuk-link" href="${helpUrl}">${msg("changeEmail.lost.help")}</a></p>
</#if>
</@layout.registrationLayout>
