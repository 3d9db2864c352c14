<#-- Who is signed in, and with which assurance level. -->
<#macro facts>
<dl class="app-facts">
  <dt>${text["person.name"]}</dt><dd>${name?has_content?then(name, text["person.absent"])}</dd>
  <dt>${text["person.email"]}</dt><dd>${email?has_content?then(email, text["person.absent"])}</dd>
  <dt>${text["person.cui"]}</dt><dd>${cui?has_content?then(cui, text["person.absent"])}</dd>
  <dt>${text["person.status"]}</dt><dd><#if ["none", "pending", "in_review", "correction", "approved", "rejected"]?seq_contains(identityStatus)>${text["status." + identityStatus]}<#else>${text["person.absent"]}</#if></dd>
  <dt>${text["person.level"]}</dt><dd>${text["level." + level]} <code>${acr}</code></dd>
  <dt>${text["person.subject"]}</dt><dd><code>${subject}</code></dd>
</dl>
</#macro>
<#macro leave>
<form method="post" action="${home}/salir">
  <#list signOutForm as name, value>
  <input type="hidden" name="${name}" value="${value}">
  </#list>
  <button class="app-button app-button--quiet" type="submit">${text["leave"]}</button>
</form>
</#macro>
