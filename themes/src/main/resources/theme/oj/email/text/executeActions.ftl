<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("executeActions.title") actionHref=link expiry=linkExpirationFormatter(linkExpiration) request=true>
${msg("executeActions.intro")}
<#list requiredActions![] as action>
- ${msg("requiredAction." + action)}
</#list>

</@layout.emailLayout>
