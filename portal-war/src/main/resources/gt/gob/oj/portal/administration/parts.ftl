<#import "/shared/components.ftl" as c>

<#macro state person><#if person.enabled><@c.tag text=msg("account.enabled") variant="green" /><#else><@c.tag text=msg("account.disabled") variant="red" /></#if></#macro>

<#function named person>
  <#local name = (person.givenNames + " " + person.surnames)?trim>
  <#return name?has_content?then(name, person.email)>
</#function>

<#function roles person>
  <#local names = []>
  <#list person.roles as role><#local names = names + [coded("role", role)]></#list>
  <#return names?join(", ")>
</#function>

<#-- For example "Otorgar el rol Revisor". -->
<#function act kind role>
  <#return coded("act", kind) + role?has_content?then(": " + coded("role", role), "")>
</#function>

<#macro people caption people>
<#local rows = []>
<#list people as one>
<#local link><a class="govuk-link" href="/administracion/${one.id}">${one.email}</a></#local>
<#local tag><@state person=one /></#local>
<#local rows = rows + [[link, one.givenNames + " " + one.surnames, roles(one)?has_content?then(roles(one), msg("account.roles.none")), tag]]>
</#list>
<@c.table caption=caption rows=rows head=[msg("account.email"), msg("account.name"), msg("account.roles"), msg("account.state")] />
</#macro>

<#macro outcome code>
<#if ["done", "pending", "approved", "refused", "withdrawn"]?seq_contains(code)>
<@c.notice variant="success" title=coded("outcome", code)></@c.notice>
<#else>
<@c.notice variant="error" title=coded("outcome", code)></@c.notice>
</#if>
</#macro>

<#-- One act: kind, reason and administrator, and the person unless the page is about them. -->
<#macro history acts withPerson>
<#local rows = []>
<#list acts as one>
<#local what><strong>${act(one.what.kind, one.what.role!"")}</strong><#if one.unreadable()><br>${one.id}<#elseif withPerson><br><#if one.person??><a class="govuk-link" href="/administracion/${one.person.id}">${named(one.person)}</a><#else>${msg("acts.gone")}</#if></#if></#local>
<#local why><#if !one.unreadable()>${coded("reason", one.what.reason)}</#if><br>${one.what.words}<#if one.decision.decisionWords?has_content><br>${msg("acts.decision", one.decision.decisionWords)}</#if></#local>
<#local who><#if !one.unreadable()>${one.request.requestedBy?has_content?then(one.request.requestedBy, msg("acts.gone"))}, </#if>${when(one.request.requestedAt)}<#if one.decision.decidedAt??><br>${coded("acts.by", one.state)} ${one.decision.decidedBy?has_content?then(one.decision.decidedBy, msg("acts.gone"))}, ${when(one.decision.decidedAt)}</#if></#local>
<#local rows = rows + [[what, coded("acts.state", one.state), why, who]]>
</#list>
<@c.table caption=msg("acts.title") captionHidden=true rows=rows head=[msg("acts.what"), msg("acts.state"), msg("acts.why"), msg("acts.who")] />
</#macro>
