<#-- The layout of every page; callers pass translated text. -->
<#macro page title>
<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}</title>
  <link rel="stylesheet" href="/estilo.css">
</head>
<body>
  <header class="app-band"><p>${text["page.band"]}</p></header>
  <main class="app-main">
    <#nested>
  </main>
</body>
</html>
</#macro>
