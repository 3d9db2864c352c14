<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<#assign items = []>
<#list reasons as one><#assign items = items + [{"value": one, "label": coded("reason", one)}]></#list>
<@l.page title=p.act(offer.kind, offer.role!"") failed=problems?has_content wide=true>
<@l.mistakes problems=problems />
<h1>${p.act(offer.kind, offer.role!"")}</h1>
<@c.summaryList rows=[
  {"key": msg("account.name"), "value": p.named(detail.person)},
  {"key": msg("account.email"), "value": detail.person.email}] />
<p>${coded("act.about", offer.kind)}</p>
<#if offer.secondAdministrator><@c.notice variant="pending" title=msg("act.two")><p>${msg("act.two.about")}</p></@c.notice></#if>
<@l.form action="/administracion/" + detail.person.id + "/accion">
  <input type="hidden" name="tipo" value="${offer.kind}">
  <input type="hidden" name="rol" value="${offer.role!""}">
  <@c.select id="motivo" name="motivo" label=msg("act.reason") items=items value=reason />
  <@c.textarea id="palabras" name="palabras" label=msg("act.words") hint=msg("act.words.hint") rows=3 maxlength=500 value=words error=l.mistake(problems, "palabras") />
  <@c.buttonGroup>
    <@c.button label=offer.secondAdministrator?then(msg("act.request"), coded("act.do", offer.kind)) variant=(offer.kind == "person-disable")?then("warning", "primary") />
    <a class="govuk-link" href="/administracion/${detail.person.id}">${msg("act.cancel")}</a>
  </@c.buttonGroup>
</@l.form>
</@l.page>
