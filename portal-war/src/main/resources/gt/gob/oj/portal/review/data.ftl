<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>

<#function shown field value>
<#if !value?has_content><#return "—"></#if>
<#if field == "cui"><#local whole><span class="portal-cui">${l.cui(value)}</span></#local><#return whole></#if>
<#if field == "birthDate" && value?matches("\\d{4}-\\d{2}-\\d{2}")><#return day(value)></#if>
<#return value>
</#function>

<#-- Declared data beside data read by OCR. A difference has a word, a sign and a bar, not only a colour. -->
<#macro table rows cuiDoubtful>
<section aria-labelledby="datos">
<h2 id="datos" tabindex="-1" data-shortcut="d">${msg("data.title")}</h2>
<#if cuiDoubtful><@c.notice variant="pending"><p>${msg("data.cuiDoubtful")}</p></@c.notice></#if>
<table class="govuk-table app-table portal-data">
<caption class="govuk-visually-hidden">${msg("data.caption")}</caption>
<thead><tr><#list ["field", "declared", "read", "result"] as head><th scope="col" class="govuk-table__header">${msg("data.head." + head)}</th></#list></tr></thead>
<tbody>
<#list rows as row>
<tr<#if row.result == "different"> class="portal-data__different"</#if>>
<th scope="row" class="govuk-table__cell">${coded("declared", row.field)}</th>
<td class="govuk-table__cell" data-label="${msg("data.head.declared")}">${shown(row.field, row.declared!"")}</td>
<td class="govuk-table__cell" data-label="${msg("data.head.read")}">${shown(row.field, row.read!"")}</td>
<td class="govuk-table__cell" data-label="${msg("data.head.result")}"><#if row.result?has_content><@c.tag text=coded("result", row.result) variant={"equal": "green", "different": "red"}[row.result]!"grey" /><#else>—</#if></td>
</tr>
</#list>
</tbody>
</table>
</section>
</#macro>

<#macro twins twins>
<#if twins?has_content>
<@c.notice variant="pending" title=msg("twins.title")>
<ul class="govuk-list govuk-list--bullet"><#list twins as twin><li><@c.withCode text=msg("twins.one", twin.receiptCode!"", msg("piece." + twin.piece)) number=twin.receiptCode!"" /></li></#list></ul>
</@c.notice>
</#if>
</#macro>

<#-- Earlier opinions, corrections, and replaced pieces. -->
<#macro earlier request address open=false>
<#local history = request.history>
<#if history.opinions?has_content || history.corrections?has_content || request.submission.earlier()?has_content>
<#if open>
<section aria-labelledby="antes"><h2 id="antes">${msg("earlier.title.decided")}</h2><@happened request=request address=address /></section>
<#else>
<@c.details summary=msg("earlier.title")><@happened request=request address=address /></@c.details>
</#if>
</#if>
</#macro>

<#macro happened request address>
<#local history = request.history>
<ul class="govuk-list govuk-list--bullet">
<#list history.opinions as one><li>${msg("earlier.opinion", one.attempt, one.mine?then(msg("earlier.me"), one.by?has_content?then(one.by, msg("earlier.other"))), coded("outcome", one.outcome))} ${when(one.at)}<#list one.codes as code><br>${coded("reason", code)}</#list><#if one.words?has_content><br>«${one.words}»</#if></li></#list>
<#list history.corrections as one><li>${msg("earlier.correction", one.attempt, msg("piece." + one.piece))} ${coded("reason", one.code)}<#if one.words?has_content><br>«${one.words}»</#if></li></#list>
<#list request.submission.earlier() as one><li><a class="govuk-link" href="${address}/pieza/${one.piece}?intento=${one.attempt?c}" target="_blank" rel="noopener">${msg("earlier.evidence", msg("piece." + one.piece), one.attempt)}</a></li></#list>
</ul>
</#macro>

<#macro written notes>
<#if notes?has_content>
<section class="portal-box" aria-labelledby="notas"><h2 id="notas">${msg("notes.title")}</h2><@noteList notes=notes /></section>
</#if>
</#macro>

<#macro noteList notes>
<#list notes as one>
<#if one?is_first><ul class="portal-notes"></#if>
<li><p>${one.text}</p><p class="portal-small">${one.mine?then(msg("earlier.me"), one.by!"")} · ${when(one.at)}</p></li>
<#if one?is_last></ul></#if>
</#list>
</#macro>

<#macro notes request form problems>
<section class="portal-box" aria-labelledby="notas">
<h2 id="notas">${msg("notes.title")}</h2>
<@noteList notes=request.history.notes />
<@c.textarea id="nota" name="nota" label=msg("notes.label") hint=msg("notes.hint") value=form.note rows=2 required=false error=l.mistake(problems, "nota") attributes={"data-shortcut": "n"} />
<@c.button label=msg("notes.save") variant="secondary" name="accion" value="note" />
</section>
</#macro>
