<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("changeEmailTaken.title") actionIntro=msg("changeEmailTaken.intro") actionHref=portalUrl + "/mi-perfil/seguridad" actionLabel=msg("changeEmailTaken.action")>
<p style="margin:0 0 16px">${msg("changeEmailTaken.text")}</p>
</@layout.emailLayout>
