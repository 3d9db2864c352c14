<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("changeEmailTaken.title") actionIntro=msg("changeEmailTaken.intro") actionHref=portalUrl + "/mi-perfil/seguridad">
${msg("changeEmailTaken.text")}

</@layout.emailLayout>
