<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<#macro offers roles>
<#list detail.offers as one>
<#if one.role?has_content == roles>
<li><a class="govuk-link" href="/administracion/${detail.person.id}/accion?tipo=${one.kind}<#if roles>&amp;rol=${one.role!""}</#if>">${p.act(one.kind, one.role!"")}</a><#if one.secondAdministrator && !roles> <@c.tag text=msg("act.two") variant="blue" /></#if></li>
</#if>
</#list>
</#macro>
<@l.page title=p.named(detail.person) wide=true>
<h1>${p.named(detail.person)}</h1>
<#if outcome??><@p.outcome code=outcome /></#if>
<@c.summaryList rows=[
  {"key": msg("account.email"), "value": detail.person.email},
  {"key": msg("account.cui"), "value": (detail.identity.cui??)?then(l.cui(detail.identity.cui), msg("account.unknown"))},
  {"key": msg("account.birthDate"), "value": (detail.identity.birthDate??)?then(day(detail.identity.birthDate), msg("account.unknown"))},
  {"key": msg("account.identity"), "value": msg("account.identity." + detail.identity.status) + (detail.identity.receiptCode??)?then(" (" + detail.identity.receiptCode + ")", "")},
  {"key": msg("account.verified"), "value": detail.person.emailVerified?then(msg("account.yes"), msg("account.no"))},
  {"key": msg("account.state"), "value": detail.person.enabled?then(msg("account.enabled"), msg("account.disabled"))},
  {"key": msg("account.signIn"), "value": detail.lockedOut?then(msg("account.signIn.locked"), msg("account.signIn.open"))},
  {"key": msg("account.secondFactor"), "value": detail.secondFactor?then(msg("account.yes"), msg("account.no"))},
  {"key": msg("account.roles"), "value": detail.person.roles?has_content?then(p.roles(detail.person), msg("account.roles.none"))}] />
<#if detail.own>
<@c.notice title=msg("account.own")><p>${msg("account.own.text")}</p></@c.notice>
<#else>
<h2>${msg("account.acts")}</h2>
<ul class="govuk-list"><@offers roles=false /></ul>
<h2>${msg("account.roles.title")}</h2>
<p>${msg("act.two.about")}</p>
<ul class="govuk-list"><@offers roles=true /></ul>
</#if>
<h2>${msg("acts.title")}</h2>
<#if detail.history.items?has_content><@p.history acts=detail.history.items withPerson=false /><#else><p>${msg("acts.none")}</p></#if>
<p><a class="govuk-link" href="/administracion">${msg("account.back")}</a></p>
</@l.page>
