<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("emailLinkIdpTitle", idpDisplayName)}
<#elseif section == "form">
  <p id="instruction1">${msg("emailLinkIdp1", idpDisplayName, brokerContext.username, realm.displayName!"")}</p>
  <@c.button href=url.loginAction label=msg("doContinue") />
  <p>${msg("emailVerifyInstruction2")} <a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
</#if>
</@layout.registrationLayout>
