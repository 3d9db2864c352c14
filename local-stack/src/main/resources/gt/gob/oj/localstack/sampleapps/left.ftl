<#import "page.ftl" as frame>
<@frame.page title=text["left.title"]>
<h1>${text["left.title"]}</h1>
<p>${text["left.what"]}</p>
<div class="app-actions">
  <a class="app-button" href="${home}">${text["enter"]}</a>
  <a href="${portal}/">${text["portal"]}</a>
</div>
</@frame.page>
