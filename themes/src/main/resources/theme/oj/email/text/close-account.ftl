<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("closeAccount.title") actionIntro=msg("closeAccount.intro") actionHref=portalUrl + "/asistencia">
${msg("closeAccount.text")}

</@layout.emailLayout>
