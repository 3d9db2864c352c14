<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "portal.ftl" as portal>
<@layout.registrationLayout displayMessage=(message?? && message.type != "warning"); section>
<#if section == "header">
  ${msg("emailVerifyTitle")}
<#elseif section == "form">
  <#if isAppInitiatedAction?? && !verifyEmail??>
  <p>${msg("emailVerifyInstruction4", user.email)}</p>
  <form id="kc-verify-email-form" action="${url.loginAction}" method="post">
    <@c.buttonGroup>
      <@c.button label=msg("emailVerifySend") />
      <@c.button label=msg("doCancel") variant="secondary" name="cancel-aia" value="true" />
    </@c.buttonGroup>
  </form>
  <#else>
  <p>${msg("verifyEmail.text")}</p>
  <p><strong>${verifyEmail!user.email}</strong></p>
  <@c.button href=portal.home label=msg("verifyEmail.done") />
  <p>${msg("emailVerifyInstruction2")} <a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
  </#if>
</#if>
</@layout.registrationLayout>
