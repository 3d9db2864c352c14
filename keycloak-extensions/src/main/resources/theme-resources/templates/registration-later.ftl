<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("registration.later.title")}
<#elseif section == "form">
  <p>${msg("registration.later.text")}</p>
  <@c.button href=url.registrationUrl label=msg("registration.later.again") />
</#if>
</@layout.registrationLayout>
