<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("requests.title") failed=problems?has_content wide=true>
<@l.mistakes problems=problems />
<h1>${msg("requests.title")}</h1>
<#if outcome??><@p.outcome code=outcome /></#if>
<p>${msg("requests.about")}</p>
<#list requests as one>
<@c.card title=p.act(one.what.kind, one.what.role!"")>
<#if one.unreadable()>
<p>${msg("requests.unreadable", one.id)}</p>
<#else>
<@c.summaryList rows=[
  {"key": msg("requests.person"), "value": (one.person??)?then(p.named(one.person) + ", " + one.person.email, msg("acts.gone"))},
  {"key": msg("acts.why"), "value": coded("reason", one.what.reason) + ". " + one.what.words},
  {"key": msg("requests.by"), "value": one.request.requestedBy + ", " + when(one.request.requestedAt)},
  {"key": msg("requests.until"), "value": (one.request.expiresAt??)?then(when(one.request.expiresAt), "")}] />
<@l.form action="/administracion/solicitudes/" + one.id>
<input type="hidden" name="solicitud" value="${one.id}">
<#if one.request.own>
<p>${msg("requests.own")}</p>
<@c.button label=msg("requests.withdraw") variant="secondary" name="accion" value="withdraw" />
<#else>
<#if one.request.objection?has_content><p>${coded("outcome", one.request.objection)}</p><#else><@c.button label=msg("requests.approve") name="accion" value="approve" /></#if>
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
