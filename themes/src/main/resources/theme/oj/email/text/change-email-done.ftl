<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("changeEmailDone.title") actionIntro=msg("changeEmailDone.intro") actionHref=portalUrl + "/asistencia">
${msg("changeEmailDone.text")}

</@layout.emailLayout>
