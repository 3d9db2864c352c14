<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "identity-proof-commons.ftl" as commons>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("identityProof.title")}
<#elseif section == "form">
  <@c.notice title=msg("identityProof.withoutCui.title")>
    <p>${msg("identityProof.withoutCui.text")}</p>
  </@c.notice>
  <@c.button href=helpUrl label=msg("identityProof.withoutCui.help") />
  <@commons.leave back=false />
</#if>
</@layout.registrationLayout>
