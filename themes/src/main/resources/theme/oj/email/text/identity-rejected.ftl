<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("identityRejected.title") actionIntro=msg("identityRejected.action") actionHref=portalUrl!"">
${msg("identityRejected.text")}

<#if reason?has_content>
${reason}

</#if>
<#if receiptCode?has_content>
${msg("identity.receipt")} ${receiptCode}

</#if>
${msg("identityRejected.next")}

</@layout.emailLayout>
