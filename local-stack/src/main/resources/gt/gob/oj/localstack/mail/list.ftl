<#import "page.ftl" as frame>
<#assign title = text["list.title"]>
<@frame.page title=title>
<h1>${title}</h1>
<#if recipient?has_content>
<p>${text("list.of", recipient)} <a href="/">${text["list.all"]}</a></p>
</#if>
<#if mails?has_content>
<table class="app-table">
  <thead>
    <tr><th scope="col">${text["mail.received"]}</th><th scope="col">${text["mail.to"]}</th><th scope="col">${text["mail.subject"]}</th></tr>
  </thead>
  <tbody>
    <#list mails as mail>
    <tr>
      <td>${mail.received}</td>
      <td><a href="/?to=${mail.to?url}">${mail.to}</a></td>
      <td><a href="/messages/${mail.id?url}">${mail.subject?has_content?then(mail.subject, text["mail.subject.none"])}</a></td>
    </tr>
    </#list>
  </tbody>
</table>
<#else>
<p>${text["list.empty"]}</p>
</#if>
</@frame.page>
