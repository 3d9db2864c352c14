<#import "page.ftl" as frame>
<@frame.page title=text["missing.title"]>
<h1>${text["missing.title"]}</h1>
<p>${text["missing.what"]}</p>
<div class="app-actions">
  <a href="${portal}/">${text["portal"]}</a>
</div>
</@frame.page>
