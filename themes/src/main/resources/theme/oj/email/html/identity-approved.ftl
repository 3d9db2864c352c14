<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("identityApproved.title") actionHref=portalUrl!"" actionLabel=msg("identityApproved.action")>
<p style="margin:0 0 16px">${msg("identityApproved.text")}</p>
<#if receiptCode?has_content><p style="margin:0 0 24px">${msg("identity.receipt")} <strong>${receiptCode}</strong></p></#if>
</@layout.emailLayout>
