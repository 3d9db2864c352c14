<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "identity-proof-commons.ftl" as commons>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("identityProof.title")}
<#elseif section == "form">
  <@c.notice id="identity-proof-unreadable" title=msg("identityProof.unreadable.title") variant="pending">
    <#if receiptCode?has_content><p>${msg("identityProof.state.receipt")} <strong id="receipt-code" class="app-receipt">${receiptCode}</strong></p></#if>
    <p>${msg("identityProof.unreadable.text")}</p>
  </@c.notice>
  <@c.button href=helpUrl label=msg("identityProof.unreadable.help") />
  <@commons.leave back=false />
</#if>
</@layout.registrationLayout>
