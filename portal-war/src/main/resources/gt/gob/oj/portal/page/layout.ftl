<#import "/shared/components.ftl" as c>

<#-- The layout of every page; help comes first in each footer. scripts, styles: files of the page; wide: for staff pages. -->
<#macro page title failed=false scripts=[] styles=[] wide=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><#if failed>${msg("layout.error-prefix")} </#if>${title} – ${msg("layout.name")}</title>
  <link rel="stylesheet" href="${asset("shared/oj.css")}">
  <#list ["assets/portal.css"] + wide?then(["assets/staff.css"], []) + styles as style>
  <link rel="stylesheet" href="${asset(style)}">
  </#list>
  <link rel="icon" href="${asset("assets/icon.svg")}" type="image/svg+xml">
  <script type="module" src="${asset("shared/oj.js")}"></script>
  <#list scripts as script>
  <script type="module" src="${asset(script)}"></script>
  </#list>
</head>
<body>
<@c.skipLink text=msg("layout.skip") />
<@c.siteHeader name=msg("layout.name") organisation=msg("layout.organisation") homeHref="/" menu=menu menuLabel=msg("layout.menu") menuButton=msg("layout.menu-button")>
  <#if visitor??>
  <span class="portal-visitor"><span class="govuk-visually-hidden">${msg("layout.signed-in")} </span>${visitor.name}</span>
  <a class="app-header__tool" href="/mi-identidad">${msg("layout.my-identity")}</a>
  <a class="app-header__tool" href="/mi-perfil">${msg("layout.my-profile")}</a>
  <a class="app-header__tool app-header__tool--button" href="/salir">${msg("layout.sign-out")}</a>
  </#if>
  <@c.languageSwitch label=msg("layout.languages") languages=languages />
</@c.siteHeader>
<#if staffMenu?has_content>
<nav class="portal-staff app-header__more" aria-label="${msg("layout.staff-menu")}">
  <ul class="portal-staff__list app-width">
    <#list staffMenu as item>
    <li><a class="govuk-link" href="${item.href}"<#if item.current> aria-current="page"</#if>>${item.text}</a></li>
    </#list>
  </ul>
</nav>
</#if>
<main id="contenido" class="app-main app-width<#if wide> portal-wide</#if>" tabindex="-1">
<#if (kept!"") == "expired"><@c.notice title=msg("form.kept.title") variant="pending" id="conservado"><p>${msg("form.kept.text")}</p></@c.notice>
<#elseif formLost && !kept??><@c.notice title=msg("failure.form.title") variant="error"><p>${msg("failure.form.text")}</p></@c.notice></#if>
<#nested>
</main>
<@c.siteFooter label=msg("layout.footer") text=msg("layout.footer-text") links=[
  {"text": msg("footer.assistance"), "href": "/asistencia"},
  {"text": msg("footer.call"), "href": "tel:1549"},
  {"text": msg("footer.services"), "href": "/servicios"},
  {"text": msg("footer.status"), "href": "/estado"},
  {"text": msg("footer.privacy"), "href": "/privacidad"},
  {"text": msg("footer.terms"), "href": "/terminos"},
  {"text": msg("footer.accessibility"), "href": "/accesibilidad"},
  {"text": msg("footer.developers"), "href": "/desarrolladores"}] />
</body>
</html>
</#macro>

<#-- A form that posts; its hidden field binds it to this browser. -->
<#macro form action id="" module="" attributes={}>
<form method="post" action="${action}" novalidate<#if id?has_content> id="${id}"</#if><#if module?has_content> data-module="${module}"</#if><@c.attrs attributes />>
<input type="hidden" name="form-token" value="${formToken()}">
<#if visitor??><input type="hidden" name="form-person" value="${visitor.mark}"></#if>
<#nested>
</form>
</#macro>

<#-- Says that the address has the code of an expired search. -->
<#macro forgottenSearch>
<@c.notice title=msg("form.forgotten.title") variant="pending"><p>${msg("form.forgotten.text")}</p></@c.notice>
</#macro>

<#-- The error summary at the top of a form. -->
<#macro mistakes problems>
<#local errors = []>
<#list problems as one><#local errors = errors + [{"field": one.field, "message": problem(one)}]></#list>
<@c.errorSummary title=msg("form.mistakes") errors=errors />
</#macro>

<#-- The error message of one field, or nothing. -->
<#function mistake problems field>
  <#list problems as one><#if one.field == field><#return problem(one)></#if></#list>
  <#return "">
</#function>

<#-- A CUI as printed on the DPI: dddd ddddd dddd. -->
<#function cui digits>
  <#if digits?length != 13><#return digits></#if>
  <#return digits[0..3] + " " + digits[4..8] + " " + digits[9..]>
</#function>
