<#import "page.ftl" as frame>
<@frame.page title=text["cancelled.title"]>
<h1>${text["cancelled.title"]}</h1>
<p>${text["cancelled.what"]}</p>
<div class="app-actions">
  <a class="app-button" href="${home}">${text["again"]}</a>
  <a href="${portal}/">${text["portal"]}</a>
</div>
</@frame.page>
