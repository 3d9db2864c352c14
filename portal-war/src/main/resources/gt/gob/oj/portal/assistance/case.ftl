<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<#assign here = "/mesa-de-ayuda/" + case.id?c>
<#-- A button of the form in which the agent writes, so that no words are lost. -->
<#macro act action label variant="secondary">
<p><@c.button label=label variant=variant name="accion" value=action attributes={"form": "respuesta"} /></p>
</#macro>
<@l.page title=case.number failed=problems?has_content wide=true>
<@l.mistakes problems=problems />
<div class="portal-desk__head"><h1><@c.withCode text=msg("case.title", case.number) number=case.number /></h1><@p.state request=case /><#if case.progress.priority == "urgent"><@c.tag text=msg("priority.urgent") variant="red" /></#if></div>
<#if done??><@c.notice variant="success" title=msg("case.done." + done)></@c.notice></#if>
<#if others?has_content><@c.notice variant="pending" title=msg("case.others", others)></@c.notice></#if>
<#if case.progress.closedAt??><@c.notice variant="success" title=msg("case.attended", when(case.progress.closedAt))><#if case.progress.mergedInto??><p><@c.withCode text=msg("case.merged", case.progress.mergedInto) number=case.progress.mergedInto /></p></#if></@c.notice></#if>
<div class="portal-columns">
<div>
<@p.thread case=case messages=messages />
<#if preview??>
<section class="portal-preview" aria-labelledby="vista-previa"><h2 id="vista-previa">${msg("case.preview.title")}</h2>
<p class="portal-small">${msg("case.preview.to", case.email)}</p>
<div class="portal-thread__words">${preview}</div></section>
</#if>
<h2>${steps?seq_contains("answer")?then(msg("case.write"), msg("case.write.note"))}</h2>
<@l.form action=here id="respuesta" module="oj-submit-once">
<#-- Enter in a field presses the first button of the form: one that changes nothing. -->
<button type="submit" name="accion" value="preview" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button>
<input type="hidden" name="solicitud" value="${form.token}">
<input type="hidden" name="version" value="${case.progress.version?c}">
<@c.textarea id="mensaje" name="mensaje" label=msg("case.words") hint=case.hasEmail()?then(steps?seq_contains("answer")?then(msg("case.words.hint", case.email), ""), msg("case.words.by-phone", case.phone!"")) value=form.words rows=8 maxlength=longest error=l.mistake(problems, "mensaje") />
<@c.buttonGroup>
<#if steps?seq_contains("answer")>
<@c.button label=msg("case.answer") variant="green" name="accion" value="answer" />
<@c.button label=msg("case.ask") variant="blue" name="accion" value="ask" />
<@c.button label=msg("case.preview") variant="secondary" name="accion" value="preview" />
</#if>
<@c.button label=msg("case.note") variant="secondary" name="accion" value="note" />
</@c.buttonGroup>
<#if steps?seq_contains("answer")>
<#assign items = []><#list templates as one><#assign items = items + [{"value": one, "label": msg("template." + one)}]></#list>
<@c.details summary=msg("case.templates")>
<@c.select id="template" name="template" label=msg("case.template") items=items required=false />
<@c.button label=msg("case.template.do") variant="secondary" name="accion" value="template" />
</@c.details>
</#if>
</@l.form>
</div>
<div>
<#if steps?seq_contains("close")><@act action="close" label=msg("case.attend") variant="green" /></#if>
<#if steps?seq_contains("reopen")><@act action="reopen" label=msg("case.reopen") /></#if>
<#if steps?seq_contains("take") && (case.progress.agentName!"") == ""><@act action="take" label=msg("case.take") variant="blue" /></#if>
<#assign rows = [
  {"key": msg("desk.head.agent"), "value": case.progress.agentName!msg("case.nobody")},
  {"key": msg("desk.head.received"), "value": when(case.receivedAt)},
  {"key": msg("desk.head.kind"), "value": coded("form.tipo", case.kind)},
  {"key": msg("form.nombres"), "value": case.givenName},
  {"key": msg("form.apellidos"), "value": case.familyName},
  {"key": msg("form.dpi"), "value": l.cui(case.cui!"–")}]>
<#if case.gender??><#assign rows = rows + [{"key": msg("form.genero"), "value": coded("form.genero", case.gender)}]></#if>
<#if case.age??><#assign rows = rows + [{"key": msg("form.edad"), "value": case.age?c}]></#if>
<#assign rows = rows + [{"key": msg("form.telefono"), "value": case.phone!"–"}, {"key": msg("form.correo"), "value": case.hasEmail()?then(case.email, "–")}, {"key": msg("case.channel"), "value": msg("case.channel." + case.channel)}]>
<#if case.progress.targetAt??><#assign target><@p.target request=case /></#assign><#assign rows = [{"key": msg("desk.head.target"), "value": target}] + rows></#if>
<@c.summaryList rows=rows />
<#if steps?seq_contains("close")>
<@c.details summary=msg("case.more") open=l.mistake(problems, "merge")?has_content>
<#if colleagues?has_content>
<#assign items = []><#list colleagues as one><#assign items = items + [{"value": one.id(), "label": one.name()}]></#list>
<@c.select id="assign" name="assign" label=msg("case.assign") items=items value=case.progress.agent!"" required=false attributes={"form": "respuesta"} />
<@act action="assign" label=msg("case.assign.do") />
</#if>
<input type="hidden" name="priority" form="respuesta" value="${(case.progress.priority == "urgent")?then("normal", "urgent")}">
<@act action="priority" label=(case.progress.priority == "urgent")?then(msg("case.priority.normal"), msg("case.priority.urgent")) />
<@c.input id="merge" name="merge" label=msg("case.merge") hint=msg("case.merge.hint") value=mergeInto!"" error=l.mistake(problems, "merge") required=false width="20" attributes={"autocomplete": "off", "form": "respuesta"} />
<@act action="merge" label=msg("case.merge.do") />
</@c.details>
</#if>
<h2>${msg("case.earlier")}</h2>
<#if earlier?has_content>
<ul class="govuk-list"><#list earlier as one><li><a class="govuk-link app-receipt" href="/mesa-de-ayuda/${one.id?c}">${one.number}</a> <@p.state request=one /> <span class="portal-small">${when(one.receivedAt)}</span></li></#list></ul>
<#else><p>${msg("case.earlier.none")}</p></#if>
</div>
</div>
<p><a class="govuk-link" href="/mesa-de-ayuda">${msg("case.back")}</a></p>
</@l.page>
