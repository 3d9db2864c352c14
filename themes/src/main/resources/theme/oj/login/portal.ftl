<#import "components.ftl" as c>
<#-- Addresses of the portal: from the portal's own client, or from the configuration on pages of other applications. -->
<#if ((client.clientId)!"") == "portal" && (client.baseUrl)?has_content>
  <#assign base = client.baseUrl?remove_ending("/")>
<#else>
  <#assign base = properties.portalUrl?remove_ending("/")>
</#if>
<#assign home = base + "/">

<#function path rest>
  <#return base + rest>
</#function>

<#-- Back to the application that requested the page, or to the portal. -->
<#macro back variant="primary">
<#if (client.baseUrl)?has_content && client.clientId != "portal">
<@c.button id="backToApplication" href=client.baseUrl label=(client.name)?has_content?then(msg("backToApplication.named", client.name!""), msg("backToApplication")) variant=variant />
<#else>
<@c.button id="backToPortal" href=home label=msg("error.home") variant=variant />
</#if>
</#macro>
