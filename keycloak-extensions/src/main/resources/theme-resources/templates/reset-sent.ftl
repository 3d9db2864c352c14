<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("resetSent.title")}
<#elseif section == "form">
  <p>${msg("resetSent.text", minutes)}</p>
  <p>${msg("resetSent.nothing")}</p>
  <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</#if>
</@layout.registrationLayout>
