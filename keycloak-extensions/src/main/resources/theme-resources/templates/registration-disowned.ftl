<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "portal.ftl" as portal>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("registration.disowned.title")}
<#elseif section == "form">
  <p>${msg("registration.disowned.text")}</p>
  <@c.button href=portal.home label=msg("error.home") variant="secondary" />
</#if>
</@layout.registrationLayout>
