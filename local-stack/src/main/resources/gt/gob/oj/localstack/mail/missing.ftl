<#import "page.ftl" as frame>
<@frame.page title=text["missing.title"]>
<h1>${text["missing.title"]}</h1>
<p><a href="/">${text["message.back"]}</a></p>
</@frame.page>
