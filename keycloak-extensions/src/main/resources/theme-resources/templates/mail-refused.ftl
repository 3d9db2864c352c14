<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("mailRefused.title")}
<#elseif section == "form">
  <p>${msg("mailRefused.text", address)}</p>
  <p>${msg("mailRefused.right")}</p>
  <p>${msg("mailRefused.other")} <a class="govuk-link" href="${profileUrl}">${msg("mailRefused.other.change")}</a></p>
  <form id="mail-refused" action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <@c.button label=msg("doContinue") />
  </form>
  <p>${msg("changeEmail.lost")} <a class="govuk-link" href="${helpUrl}">${msg("changeEmail.lost.help")}</a></p>
</#if>
</@layout.registrationLayout>
