<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("requests.title") failed=problems?has_content wide=true>
<@l.mistakes problems=problems />
<h1>${msg("requests.title")}</h1>
<#if outcome??><@p.outcome code=outcome /></#if>
<p>${msg("requests.about")}</p>
<#list requests as one>
<@c.card title=p.act(one.kind, one.role)>
<#if one.unreadable()>
<p>${msg("requests.unreadable", one.id)}</p>
<#else>
<@c.summaryList rows=[
  {"key": msg("requests.person"), "value": (one.person??)?then(p.named(one.person) + ", " + one.person.email, msg("acts.gone"))},
  {"key": msg("acts.why"), "value": coded("reason", one.reason) + ". " + one.words},
  {"key": msg("requests.by"), "value": one.requestedBy + ", " + when(one.requestedAt)},
  {"key": msg("requests.until"), "value": (one.expiresAt??)?then(when(one.expiresAt), "")}] />
<@l.form action="/administracion/solicitudes/" + one.id>
<input type="hidden" name="solicitud" value="${one.id}">
<#if one.own>
<p>${msg("requests.own")}</p>
<@c.button label=msg("requests.withdraw") variant="secondary" name="accion" value="withdraw" />
<#else>
<#if one.objection?has_content><p>${coded("outcome", one.objection)}</p><#else><@c.button label=msg("requests.approve") name="accion" value="approve" /></#if>
<@c.textarea id="palabras-" + one.id name="palabras" label=msg("requests.words") hint=msg("act.words.hint") rows=2 maxlength=500 value=(form.request == one.id)?then(form.words, "") required=false error=l.mistake(problems, "palabras-" + one.id) />
<@c.button label=msg("requests.refuse") variant="warning" name="accion" value="refuse" />
</#if>
</@l.form>
</#if>
</@c.card>
<#else>
<p>${msg("requests.none")}</p>
</#list>
<p><a class="govuk-link" href="/administracion">${msg("account.back")}</a></p>
</@l.page>
