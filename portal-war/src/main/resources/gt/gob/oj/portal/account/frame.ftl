<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>

<#-- The layout of every page below /mi-perfil: the menu, and the result of the last change. -->
<#macro page name problems=[] result="">
<@l.page title=msg(name + ".title") failed=problems?has_content>
<div class="portal-account">
<nav class="portal-account__menu" aria-label="${msg("account.menu")}">
  <ul>
    <#list [["overview", ""], ["data", "/datos"], ["security", "/seguridad"], ["sessions", "/sesiones"], ["applications", "/aplicaciones"], ["requests", "/solicitudes"], ["activity", "/actividad"], ["privacy", "/privacidad"]] as entry>
    <li><a class="govuk-link" href="/mi-perfil${entry[1]}"<#if entry[0] == name> aria-current="page"</#if>>${msg("menu." + entry[0])}</a></li>
    </#list>
  </ul>
</nav>
<div>
<#if result?has_content><@c.notice variant="success" title=msg("result." + result)></@c.notice></#if>
<@l.mistakes problems=problems />
<h1>${msg(name + ".title")}</h1>
<#nested>
</div>
</div>
</@l.page>
</#macro>

<#-- Describes a device in words. -->
<#function device session>
  <#if session.place.browser?has_content && session.place.system?has_content><#return msg("device.both", session.place.browser, session.place.system)></#if>
  <#if session.place.browser?has_content || session.place.system?has_content><#return session.place.browser + session.place.system></#if>
  <#return msg("device.unknown")>
</#function>
