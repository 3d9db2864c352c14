<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#macro side title who>
<h2>${title}</h2>
<@c.summaryList rows=[
  {"key": msg("account.email"), "value": who.email?has_content?then(who.email, msg("cape.none"))},
  {"key": msg("account.name"), "value": ((who.givenNames!"") + " " + (who.surnames!""))?trim?has_content?then((who.givenNames!"") + " " + (who.surnames!""), msg("cape.none"))},
  {"key": msg("cape.cui"), "value": who.cui?has_content?then(who.cui, msg("cape.none"))},
  {"key": msg("cape.birth-date"), "value": who.birthDate?has_content?then(who.birthDate, msg("cape.none"))},
  {"key": msg("account.state"), "value": who.active?then(msg("account.enabled"), msg("account.disabled"))}] />
</#macro>
<@l.page title=coded("cape.kind", case.line.kind) failed=problems?has_content wide=true>
<@l.mistakes problems=problems />
<h1>${coded("cape.kind", case.line.kind)}</h1>
<#if done??><@c.notice variant=(done == "too-late")?then("error", "success") title=msg("cape.done." + done)></@c.notice></#if>
<p>${coded("cape.explained", case.line.kind)}</p>
<p><strong>${msg("cape.status")}:</strong> ${coded("cape.status", case.line.status)}<#if case.reason?has_content> (${coded("cape.reason", case.reason)})</#if></p>
<#if case.legacy??><@side title=msg("cape.side.legacy") who=case.legacy />
<#elseif case.silent><@c.notice variant="error" title=msg("cape.silent")></@c.notice>
<#else><p>${msg("cape.gone")}</p></#if>
<#if case.local??><@side title=msg("cape.side.local") who=case.local /></#if>
<#if case.holder??><@side title=msg("cape.side.holder") who=case.holder /></#if>
<#if case.isOpen()>
<h2>${msg("cape.actions")}</h2>
<@l.form action="/administracion/cape/" + case.line.id>
<@c.buttonGroup>
  <#if case.confirmable><@c.button label=msg("cape.ask") name="accion" value="ask" /></#if>
  <@c.button label=msg("cape.keep") variant=case.confirmable?then("secondary", "primary") name="accion" value="keep" />
</@c.buttonGroup>
</@l.form>
<#if case.confirmable><p>${msg("cape.ask.about")}</p></#if>
<@l.form action="/administracion/cape/" + case.line.id>
<#assign items = []>
<#list reasons as one><#assign items = items + [{"value": one, "label": coded("cape.reason", one)}]></#list>
<@c.select id="motivo" name="motivo" label=msg("cape.reason") items=items value=reason />
<@c.button label=msg("cape.dismiss") variant="warning" name="accion" value="dismiss" />
</@l.form>
</#if>
<p><a class="govuk-link" href="/administracion/cape">${msg("cape.back")}</a></p>
</@l.page>
