<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("confirmLinkIdpTitle")}
<#elseif section == "form">
  <form id="kc-register-form" action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <@c.buttonGroup>
      <@c.button id="linkAccount" name="submitAction" value="linkAccount" label=msg("confirmLinkIdpContinue", idpDisplayName) />
      <#if !hideReviewButton?has_content><@c.button id="updateProfile" name="submitAction" value="updateProfile" label=msg("confirmLinkIdpReviewProfile") variant="secondary" /></#if>
    </@c.buttonGroup>
  </form>
</#if>
</@layout.registrationLayout>
