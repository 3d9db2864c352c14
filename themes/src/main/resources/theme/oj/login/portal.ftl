<#-- Addresses of the portal. Its own client knows them best; other applications' pages use the configured address. -->
<#if ((client.clientId)!"") == "portal" && (client.baseUrl)?has_content>
  <#assign base = client.baseUrl?remove_ending("/")>
<#else>
  <#assign base = properties.portalUrl?remove_ending("/")>
</#if>
<#assign home = base + "/">

<#function path rest>
  <#return base + rest>
</#function>
