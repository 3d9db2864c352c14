<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("search.title")>
<h1>${msg("search.title")}</h1>
<form method="get" action="/administracion" role="search" class="portal-search">
  <@c.input id="correo" name="correo" type="search" label=msg("search.label") value=email required=false />
  <@c.button label=msg("search.button") />
</form>
<#if accounts?has_content>
<#assign rows = []>
<#list accounts as one>
<#assign link><a class="govuk-link" href="/administracion/${one.id}">${one.email}</a></#assign>
<#assign state><#if one.enabled><@c.tag text=msg("account.enabled") variant="green" /><#else><@c.tag text=msg("account.disabled") variant="red" /></#if></#assign>
<#assign rows = rows + [[link, one.givenName + " " + one.familyName, state]]>
</#list>
<@c.table caption=msg("search.results") rows=rows head=[msg("account.email"), msg("account.name"), msg("account.state")] />
<#if accounts?size gte most><p>${msg("search.more", most)}</p></#if>
<#elseif email?has_content>
<p>${msg("search.nothing")}</p>
</#if>
<p><a class="govuk-link" href="/administracion/cape">${msg("cape.link")}</a></p>
</@l.page>
