<#import "/shared/components.ftl" as c>

<#-- A label with an arrow that screen readers skip. -->
<#function arrow text><#local label>${text} <span aria-hidden="true">→</span></#local><#return label></#function>

<#function aboutSystem text id><#local label>${text}<span class="govuk-visually-hidden"> ${msg("system." + id + ".name")}</span></#local><#return label></#function>

<#macro systems list level>
<@c.cards>
  <#list list as system>
  <@c.card title=msg("system." + system.id + ".title") variant="green" headingLevel=level>
    <p>${msg("system." + system.id + ".summary")}</p>
    <@systemButtons system=system />
  </@c.card>
  </#list>
</@c.cards>
</#macro>

<#macro systemButtons system help=true>
<@c.buttonGroup>
  <#if system.address?has_content><@c.button label=aboutSystem(msg("systems.enter"), system.id) href=system.address /></#if>
  <#if help><@c.button label=aboutSystem(msg("systems.help"), system.id) href="/servicios/" + system.id variant="secondary" /></#if>
</@c.buttonGroup>
<#if !system.address?has_content><p>${msg("systems.not-connected")}</p></#if>
</#macro>
