<#import "page.ftl" as frame>
<#import "facts.ftl" as person>
<#assign title = text["system." + system]>
<@frame.page title=text("refused.title", title)>
<h1>${text("refused.title", title)}</h1>
<div class="app-notice">
  <p>${text["refused.why"]}</p>
  <p>${text["refused.what"]}</p>
</div>
<@person.facts/>
<div class="app-actions">
  <a class="app-button" href="${portal}/mi-identidad">${text["refused.proof"]}</a>
  <a href="${home}">${text["again"]}</a>
  <@person.leave/>
  <a href="${portal}/">${text["portal"]}</a>
</div>
</@frame.page>
