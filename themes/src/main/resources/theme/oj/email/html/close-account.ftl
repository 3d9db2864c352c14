<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("closeAccount.title") actionIntro=msg("closeAccount.intro") actionHref=portalUrl + "/asistencia" actionLabel=msg("closeAccount.action")>
<p style="margin:0 0 16px">${msg("closeAccount.text")}</p>
</@layout.emailLayout>
