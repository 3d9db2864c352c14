<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "portal.ftl" as portal>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("registration.refused." + reason + ".title")}
<#elseif section == "form">
  <p>${msg("registration.refused." + reason + ".text")}</p>
  <@c.buttonGroup>
    <@c.button href=portal.path("/ingresar") label=msg("doLogIn") />
    <#if reason == "over">
    <@c.button href=portal.path("/registrarse") label=msg("doRegister") variant="green" />
    <#else>
    <@c.button href=portal.path("/asistencia") label=msg("registration.refused.help") variant="secondary" />
    </#if>
  </@c.buttonGroup>
</#if>
</@layout.registrationLayout>
