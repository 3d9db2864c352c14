<#ftl output_format="HTML">
<#-- Layout of a page. Every page has <main id="contenido" tabindex="-1">, the target of the skip link. -->

<#macro skipLink text href="#contenido">
<a href="${href}" class="govuk-skip-link">${text}</a>
</#macro>

<#--
  menu: [{"text", "href", "current": true | false (optional)}]. Nested content (sign-in, languages) is at the right.
  menuButton: name of the button that opens tools and menu on a narrow screen; it works without script.
-->
<#macro siteHeader name homeHref organisation="" menu=[] menuLabel="" menuButton="">
<header class="app-header<#if menuButton?has_content> app-header--folding</#if>">
  <div class="app-header__bar app-width">
    <a class="app-header__home" href="${homeHref}">
      <svg class="app-header__mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false"><circle cx="20" cy="20" r="18.5"/><path d="M20 10v20M13 30h14M11 14h18M11 14l-4 9h8zM29 14l-4 9h8z"/></svg>
      <span class="app-header__names"><#if organisation?has_content><span class="app-header__organisation">${organisation}</span> </#if><span class="app-header__name">${name}</span></span>
    </a>
    <#if menuButton?has_content><details class="app-header__fold"><summary class="app-header__fold-button">${menuButton}</summary></details></#if>
    <div class="app-header__tools"><#nested></div>
  </div>
  <#if menu?has_content>
  <nav class="app-header__menu"<#if menuLabel?has_content> aria-label="${menuLabel}"</#if>>
    <ul class="app-header__list app-width">
      <#list menu as item>
      <li><a class="app-header__link" href="${item.href}"<#if item.current!false> aria-current="page"</#if>>${item.text}</a></li>
      </#list>
    </ul>
  </nav>
  </#if>
</header>
</#macro>

<#-- links: [{"text", "href"}]. Help has the same place on every page: pass it as the first link. -->
<#macro siteFooter text="" links=[] label="">
<footer class="app-footer">
  <div class="app-width">
    <#if links?has_content>
    <nav<#if label?has_content> aria-label="${label}"</#if>>
      <ul class="app-footer__list"><#list links as link><li><a class="app-footer__link" href="${link.href}">${link.text}</a></li></#list></ul>
    </nav>
    </#if>
    <#nested>
    <#if text?has_content><p class="app-footer__text">${text}</p></#if>
  </div>
</footer>
</#macro>

<#-- languages: [{"code", "text" (in its own language), "href", "current"}] -->
<#macro languageSwitch label languages>
<#if languages?size gt 1>
<nav class="app-languages" aria-label="${label}">
  <ul class="app-languages__list">
    <#list languages as language>
    <li><a class="app-languages__link" href="${language.href}" lang="${language.code}" hreflang="${language.code}"<#if language.current!false> aria-current="true"</#if>>${language.text}</a></li>
    </#list>
  </ul>
</nav>
</#if>
</#macro>
