<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("identityApproved.title") actionIntro=msg("identityApproved.action") actionHref=portalUrl!"">
${msg("identityApproved.text")}

<#if receiptCode?has_content>
${msg("identity.receipt")} ${receiptCode}

</#if>
</@layout.emailLayout>
