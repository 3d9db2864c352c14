<#import "page.ftl" as frame>
<#import "facts.ftl" as person>
<#assign title = text["system." + system]>
<@frame.page title=title>
<h1>${title}</h1>
<p>${text["home.signedIn"]}</p>
<@person.facts/>
<div class="app-actions">
  <@person.leave/>
  <a href="${portal}/">${text["portal"]}</a>
</div>
</@frame.page>
