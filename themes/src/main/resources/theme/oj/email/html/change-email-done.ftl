<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("changeEmailDone.title") actionIntro=msg("changeEmailDone.intro") actionHref=portalUrl + "/asistencia" actionLabel=msg("changeEmailDone.action")>
<p style="margin:0 0 16px">${msg("changeEmailDone.text")}</p>
</@layout.emailLayout>
