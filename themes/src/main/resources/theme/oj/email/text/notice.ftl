<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg(notice + ".title") actionIntro=msg("notice.action") actionHref=portalUrl!"">
${msg(notice + ".text", detail?has_content?then(msg(detail), ""))}

</@layout.emailLayout>
