<#import "template.ftl" as layout>
<@layout.emailLayout title=msg(notice + ".title") actionHref=portalUrl!"" actionLabel=msg("notice.action")>
<p style="margin:0 0 24px">${msg(notice + ".text", detail?has_content?then(msg(detail), ""))}</p>
</@layout.emailLayout>
