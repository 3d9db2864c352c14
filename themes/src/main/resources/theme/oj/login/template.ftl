<#import "components.ftl" as c>
<#import "footer.ftl" as loginFooter>
<#import "portal.ftl" as portal>
<#assign errorPrefix = msg("page.error.prefix") in c>

<#--
  Layout of every page. The first four parameters are those of Keycloak's theme. fields: [{"name", "id"}], the fields
  of the page in their order, so that the error summary can link to them; errorField: target of messages without a field.
  changeUser=false: no link to another account.
-->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false fields=[] errorField="" changeUser=true>
<#local failed = message?? && message.type == "error">
<#local header><#nested "header"></#local>
<#local heading = header?markup_string?replace("<[^>]*>", "", "r")?trim>
<!DOCTYPE html>
<html class="${properties.kcHtmlClass!}" lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <meta name="robots" content="noindex">
  <meta name="theme-color" content="#14284b">
  <title><#if failed>${msg("page.error.prefix")} </#if>${heading?no_esc} - ${msg("portal.name")}</title>
  <link rel="icon" href="${url.resourcesPath}/img/mark.svg" type="image/svg+xml">
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <script type="module" src="${url.resourcesPath}/oj.js"></script>
  <script type="module" src="${url.resourcesPath}/js/session.js"></script>
  <#list scripts![] as script>
  <script src="${script}"></script>
  </#list>
  <#nested "head">
<#-- The blank prevents Keycloak from adding an inline script, which the realm's policy would block; session.js replaces it. -->
</head >
<body class="${bodyClass}" data-page-id="login-${pageId!}" data-sso-url="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-auth-session="${authenticationSession.authSessionIdHash}"</#if>>
  <@c.skipLink text=msg("page.skip") />
  <@c.siteHeader name=msg("portal.name") organisation=msg("portal.organisation") homeHref=portal.home>
    <@languages />
  </@c.siteHeader>
  <main id="contenido" class="app-main app-main--form app-width" tabindex="-1">
    <div class="app-sheet">
      <#if failed && (displayMessage || !pageSpeaks())><@errors fields=fields otherwise=errorField /></#if>
      <h1 id="kc-page-title">${header}</h1>
      <#if changeUser && auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <@attemptedUser />
      </#if>
      <#-- App-initiated actions need no warning about a pending action. -->
      <#if displayMessage && message?has_content && !failed && (message.type != "warning" || !isAppInitiatedAction??)>
      <@c.notice variant=(message.type == "success")?then("success", "info")><p>${kcSanitize(message.summary)?no_esc}</p></@c.notice>
      </#if>
      <#nested "form">
      <@otherWays />
      <#nested "socialProviders">
      <#if displayInfo><div id="kc-info"><#nested "info"></div></#if>
    </div>
    <@loginFooter.content />
  </main>
  <@c.siteFooter label=msg("footer.label") text=msg("footer.text") links=[{"text": msg("footer.help"), "href": portal.path("/asistencia")}, {"text": msg("footer.call"), "href": "tel:1549"}, {"text": msg("footer.privacy"), "href": portal.path("/privacidad")}, {"text": msg("footer.terms"), "href": portal.path("/terminos")}, {"text": msg("footer.accessibility"), "href": portal.path("/accesibilidad")}] />
</body>
</html>
</#macro>

<#-- Pages that show the message themselves. -->
<#function pageSpeaks>
  <#return ["error", "info"]?seq_contains(pageId!"")>
</#function>

<#macro errors fields otherwise>
<#local found = []>
<#list fields as field>
  <#if messagesPerField.existsError(field.name)>
    <#local text = kcSanitize(messagesPerField.get(field.name))?no_esc>
    <#local found = found + [{"field": field.id, "message": text}]>
  </#if>
</#list>
<#if !found?has_content>
  <#local text = kcSanitize(message.summary)?no_esc>
  <#local found = [{"field": otherwise, "message": text}]>
</#if>
<@c.errorSummary title=msg("page.error.title") errors=found />
</#macro>

<#macro languages>
<#if realm.internationalizationEnabled && locale?? && locale.supported?size gt 1>
  <#local links = []>
  <#list locale.supported?sort_by("languageTag")?reverse as language>
    <#local links = links + [{"code": language.languageTag, "text": language.label, "href": language.url, "current": language.languageTag == locale.currentLanguageTag}]>
  </#list>
  <@c.languageSwitch label=msg("page.languages") languages=links />
</#if>
</#macro>

<#macro attemptedUser>
<div id="kc-username" class="app-account">
  <strong id="kc-attempted-username">${auth.attemptedUsername}</strong>
  <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("login.otherUser")}</a>
</div>
</#macro>

<#macro otherWays>
<#if auth?has_content && auth.showTryAnotherWayLink()>
<form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post" novalidate>
  <@c.button id="try-another-way" name="tryAnotherWay" value="on" variant="link" label=msg("doTryAnotherWay") />
</form>
</#if>
<#if switchOrganizationEnabled!false>
<form id="kc-switch-organization-form" action="${url.loginAction}" method="post" novalidate>
  <@c.button id="switch-organization" name="switchOrganization" value="true" variant="link" label=msg("doSwitchOrganization") />
</form>
</#if>
</#macro>
