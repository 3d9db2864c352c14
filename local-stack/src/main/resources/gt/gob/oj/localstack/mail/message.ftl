<#import "page.ftl" as frame>
<#assign title = mail.subject?has_content?then(mail.subject, text["mail.subject.none"])>
<@frame.page title=title>
<p><a href="/">${text["message.back"]}</a></p>
<h1>${title}</h1>
<dl class="app-facts">
  <dt>${text["mail.to"]}</dt><dd>${mail.to}</dd>
  <dt>${text["mail.received"]}</dt><dd>${mail.received}</dd>
</dl>
<#if hasHtml>
<h2>${text["message.html"]}</h2>
<iframe class="app-mail" title="${text["message.html"]}" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/messages/${mail.id?url}/html"></iframe>
</#if>
<#if plain?has_content>
<h2>${text["message.text"]}</h2>
<div class="app-plain">${plain}</div>
</#if>
</@frame.page>
