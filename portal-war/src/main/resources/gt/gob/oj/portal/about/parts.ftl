<#import "/shared/components.ftl" as c>

<#-- A heading and its paragraphs: key.title, and key.1 to key.count. -->
<#macro section key count>
<h2>${msg(key + ".title")}</h2>
<#list 1..count as number>
<p><@c.callable text=msg(key + "." + number?c) /></p>
</#list>
</#macro>

<#-- The same texts as a list. -->
<#macro points key count>
<h2>${msg(key + ".title")}</h2>
<ul class="govuk-list govuk-list--bullet portal-prose">
<#list 1..count as number>
  <li>${msg(key + "." + number?c)}</li>
</#list>
</ul>
</#macro>
