<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("request.title", request.item.receiptCode) failed=problems?has_content || refused??>
<@l.mistakes problems=problems />
<#if refused??><@c.notice variant="error" title=msg(refused)></@c.notice></#if>
<h1>${msg("request.title", request.item.receiptCode)}</h1>
<p>${msg("request.submitted", when(request.item.submittedAt))}</p>

<h2>${msg("request.evidence")}</h2>
<div class="portal-columns portal-columns--equal">
<#list request.evidence as one>
<#assign address = "/revision/" + request.item.id + "/evidencia/" + one.piece>
<figure class="portal-evidence">
  <figcaption class="govuk-heading-s">${msg("request.evidence." + one.piece)}</figcaption>
  <#if one.piece == "video">
  <video controls preload="metadata" src="${address}"></video>
  <#else>
  <img src="${address}" alt="${msg("request.evidence.alt")}">
  </#if>
  <a class="govuk-link" href="${address}" target="_blank" rel="noopener">${msg("request.evidence.open." + one.piece)}</a>
</figure>
<#else>
<p>${msg("request.evidence.none")}</p>
</#list>
</div>

<div class="portal-columns portal-columns--equal">
<section aria-labelledby="datos">
<h2 id="datos">${msg("request.declared")}</h2>
<#if request.cuiDoubtful><@c.notice variant="pending"><p>${msg("request.cuiDoubtful")}</p></@c.notice></#if>
<#assign rows = []>
<#list request.declared as field, value>
<#assign shown = (field == "cui")?then(l.cui(value), (field == "birthDate")?then(day(value), value))>
<#assign rows = rows + [{"key": msg("declared." + field), "value": shown}]>
</#list>
<@c.summaryList rows=rows />
</section>
<#if request.open()>
<section class="portal-decision" aria-labelledby="decision">
<h2 id="decision">${msg("decision.title")}</h2>
<@l.form action="/revision/" + request.item.id>
  <p>${msg("decision.approve.text")}</p>
  <@c.button label=msg("decision.approve") variant="green" name="decision" value="approve" />
</@l.form>
<@l.form action="/revision/" + request.item.id>
  <#assign items = [{"value": "", "label": msg("reason.choose")}]>
  <#list codes as code><#assign items = items + [{"value": code, "label": msg("reason." + code)}]></#list>
  <@c.select id="motivo" name="motivo" label=msg("decision.reason") items=items value=form.code error=l.mistake(problems, "motivo") />
  <@c.textarea id="comentario" name="comentario" label=msg("decision.comment") hint=msg("decision.comment.hint") value=form.comment rows=3 required=false error=l.mistake(problems, "comentario") />
  <@c.button label=msg("decision.reject") variant="warning" name="decision" value="reject" />
</@l.form>
</section>
<#else>
<@c.notice title=msg("decision.made", when(request.decidedAt))><#if request.reason??><p>${request.reason}</p></#if></@c.notice>
</#if>
</div>
<p><a class="govuk-link" href="/revision">${msg("request.back")}</a></p>
</@l.page>
