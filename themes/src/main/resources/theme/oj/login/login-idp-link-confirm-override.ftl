<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("confirmOverrideIdpTitle")}
<#elseif section == "form">
  <form id="kc-register-form" action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <@c.button id="confirmOverride" name="submitAction" value="confirmOverride" label=msg("confirmOverrideIdpContinue", idpDisplayName) />
  </form>
  <p><a id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpired.restart")}</a></p>
</#if>
</@layout.registrationLayout>
