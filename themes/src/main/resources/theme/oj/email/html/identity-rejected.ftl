<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("identityRejected.title") actionHref=portalUrl!"" actionLabel=msg("identityRejected.action")>
<p style="margin:0 0 16px">${msg("identityRejected.text")}</p>
<#if reason?has_content><p style="margin:0 0 16px;padding:12px 16px;border-left:6px solid #a34d00;background:#fdebd0;white-space:pre-line">${reason}</p></#if>
<#if receiptCode?has_content><p style="margin:0 0 16px">${msg("identity.receipt")} <strong>${receiptCode}</strong></p></#if>
<p style="margin:0 0 24px">${msg("identityRejected.next")}</p>
</@layout.emailLayout>
