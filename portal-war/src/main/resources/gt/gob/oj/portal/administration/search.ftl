<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("search.title") wide=true>
<h1>${msg("search.title")}</h1>
<#if waiting gt 0><@c.notice variant="pending" title=msg("requests.waiting", waiting)><p><a class="govuk-link" href="/administracion/solicitudes">${msg("requests.open")}</a></p></@c.notice></#if>
<ul class="govuk-list">
  <li><a class="govuk-link" href="/administracion/solicitudes">${msg("requests.title")}</a></li>
  <li><a class="govuk-link" href="/administracion/actos">${msg("acts.title")}</a></li>
  <li><a class="govuk-link" href="/administracion/cape">${msg("cape.link")}</a></li>
  <li><a class="govuk-link" href="/administracion/buscador">${msg("words.link")}</a></li>
</ul>
<#if forgotten!false><@l.forgottenSearch /></#if>
<@l.form action="/administracion" attributes={"class": "portal-search", "role": "search"}>
  <@c.input id="correo" name="correo" type="search" label=msg("search.label") hint=msg("search.hint", shortest) value=words error=tooShort?then(msg("search.short", shortest), "") required=false attributes={"maxlength": "200", "autocomplete": "off"} />
  <@c.button label=msg("search.button") />
</@l.form>
<#if people?has_content>
<@p.people caption=msg("search.results") people=people />
<#if people?size gte most><p>${msg("search.more", most)}</p></#if>
<#elseif words?has_content && !tooShort>
<p>${msg("search.nothing")}</p>
</#if>
<#if !words?has_content><@p.people caption=msg("search.staff") people=staff /></#if>
</@l.page>
