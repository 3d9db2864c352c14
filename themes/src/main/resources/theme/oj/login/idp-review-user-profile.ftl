<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "user-profile-commons.ftl" as userProfile>
<@layout.registrationLayout fields=userProfile.fields(); section>
<#if section == "header">
  ${msg("loginIdpReviewProfileTitle")}
<#elseif section == "form">
  <form id="kc-idp-review-profile-form" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@userProfile.userProfileFormFields />
    <@field.actions label=msg("profile.submit") />
  </form>
</#if>
</@layout.registrationLayout>
