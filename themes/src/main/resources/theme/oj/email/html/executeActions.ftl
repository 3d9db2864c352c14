<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("executeActions.title") actionHref=link actionLabel=msg("executeActions.action") expiry=linkExpirationFormatter(linkExpiration) request=true>
<p style="margin:0 0 8px">${msg("executeActions.intro")}</p>
<ul style="margin:0 0 16px;padding-left:24px">
  <#list requiredActions![] as action><li>${msg("requiredAction." + action)}</li></#list>
</ul>
</@layout.emailLayout>
