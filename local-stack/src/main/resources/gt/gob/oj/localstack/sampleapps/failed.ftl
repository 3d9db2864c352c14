<#import "page.ftl" as frame>
<@frame.page title=text["failed.title"]>
<h1>${text["failed.title"]}</h1>
<p>${text["failed.what"]}</p>
<div class="app-actions">
  <a class="app-button" href="${home}">${text["again"]}</a>
  <a href="${portal}/">${text["portal"]}</a>
</div>
</@frame.page>
