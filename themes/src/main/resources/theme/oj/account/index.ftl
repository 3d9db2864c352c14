<#--
  The stock page of the account console without anything inline, for the strict policy of the realm. The import map
  cannot stand in a file, so the policy names its hash (realm-export.json, docs/adr/0013): its text must not vary.
  "00000" is a version that never exists: the server leads on to the files of its own version.
-->
<!doctype html>
<html lang="${locale}" dir="${localeDir}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <meta name="description" content="${msg("console.title")}">
  <title>${msg("console.title")}</title>
  <link rel="icon" type="image/svg+xml" href="${resourceUrl}${properties.favIcon}">
  <script type="importmap">{"imports":{"react":"/resources/00000/common/keycloak/vendor/react/react.production.min.js","react/jsx-runtime":"/resources/00000/common/keycloak/vendor/react/react-jsx-runtime.production.min.js","react-dom":"/resources/00000/common/keycloak/vendor/react-dom/react-dom.production.min.js"}}</script>
  <#if !isSecureContext>
  <script type="module" src="${resourceCommonUrl}/vendor/web-crypto-shim/web-crypto-shim.js"></script>
  </#if>
  <#list entryStyles![] as style>
  <link rel="stylesheet" href="${resourceUrl}/${style}">
  </#list>
  <#list properties.styles?split(" ") as style>
  <link rel="stylesheet" href="${resourceUrl}/${style}">
  </#list>
  <script type="module" src="${resourceUrl}/${entryScript}"></script>
  <#list entryImports![] as import>
  <link rel="modulepreload" href="${resourceUrl}/${import}">
  </#list>
</head>
<body data-page-id="account">
  <div id="app">
    <main class="container"><p class="keycloak__loading-container">${msg("console.loading")}</p></main>
  </div>
  <noscript>${msg("console.noScript")}</noscript>
  <script id="environment" type="application/json">
    {
      "serverBaseUrl": "${serverBaseUrl}",
      "authUrl": "${authUrl}",
      "authServerUrl": "${authServerUrl}",
      "realm": "${realm.name}",
      "clientId": "${clientId}",
      "resourceUrl": "${resourceUrl}",
      "logo": "${properties.logo!""}",
      "logoUrl": "${properties.logoUrl!""}",
      "darkMode": ${darkMode?c},
      "baseUrl": "${baseUrl}",
      "locale": "${locale}",
      "referrerName": "${referrerName!""}",
      "referrerUrl": "${referrer_uri!""}",
      "features": {
        "isRegistrationEmailAsUsername": ${realm.registrationEmailAsUsername?c},
        "isEditUserNameAllowed": ${realm.editUsernameAllowed?c},
        "isInternationalizationEnabled": ${realm.isInternationalizationEnabled()?c},
        "isLinkedAccountsEnabled": ${isLinkedAccountsEnabled?c},
        "isMyResourcesEnabled": ${(realm.userManagedAccessAllowed && isAuthorizationEnabled)?c},
        "isViewOrganizationsEnabled": ${isViewOrganizationsEnabled?c},
        "deleteAccountAllowed": ${deleteAccountAllowed?c},
        "updateEmailFeatureEnabled": ${updateEmailFeatureEnabled?c},
        "updateEmailActionEnabled": ${updateEmailActionEnabled?c},
        "isViewApplicationsEnabled": ${isViewApplicationsEnabled?c},
        "isViewGroupsEnabled": ${isViewGroupsEnabled?c},
        "isOid4VciEnabled": ${isOid4VciEnabled?c}
      },
      "scope": "${scope!""}"
    }
  </script>
</body>
</html>
