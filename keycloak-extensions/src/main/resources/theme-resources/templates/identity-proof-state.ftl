<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "identity-proof-commons.ftl" as commons>
<@layout.registrationLayout; section>
<#if section == "head">
  <@commons.typed />
<#elseif section == "header">
  ${msg("identityProof.state.title")}
<#elseif section == "form">
  <@c.notice id="identity-proof-state" title=msg("identityProof.state." + status) variant=(status == "approved")?then("success", "pending")>
    <#if receiptCode?has_content><p>${msg("identityProof.state.receipt")} <strong id="receipt-code" class="app-receipt">${receiptCode}</strong></p></#if>
    <#if submittedAt?has_content><p>${msg("identityProof.state.submittedAt", submittedAt)}</p></#if>
    <p>${msg("identityProof.state." + status + ".next")}</p>
  </@c.notice>
  <form action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@c.button name="action" value="understood" label=msg("identityProof.understood") />
  </form>
</#if>
</@layout.registrationLayout>
