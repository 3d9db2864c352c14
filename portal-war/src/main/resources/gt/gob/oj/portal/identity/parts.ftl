<#import "/shared/components.ftl" as c>

<#macro pieces intro codes none="">
<#if codes?has_content>
<p>${intro}</p>
<ul class="govuk-list govuk-list--bullet"><#list codes as code><li>${msg("identity.piece." + code)}</li></#list></ul>
<#elseif none?has_content><p>${none}</p></#if>
</#macro>

<#-- The three steps: received, in review, decided. -->
<#macro progress proof>
<#if !["withdrawn", "expired"]?seq_contains(proof.shown())>
<#local decided = ["approved", "rejected", "correction"]?seq_contains(proof.shown())>
<@c.tracker states=[
  {"text": msg("identity.step.received"), "state": (proof.shown() == "pending")?then("current", "done")},
  {"text": msg("identity.step.review"), "state": decided?then("done", (proof.shown() == "in-review")?then("current", "todo"))},
  {"text": msg("identity.step." + decided?then(proof.shown(), "answer")), "state": (proof.shown() == "approved")?then("done", decided?then("current", "todo"))}] />
</#if>
</#macro>

<#macro facts proof>
<#local receipt><@c.code text=proof.sent.receiptCode /></#local>
<#local rows = [{"key": msg("identity.receipt"), "value": receipt}]>
<#if proof.sent.submittedAt??><#local rows = rows + [{"key": msg("identity.submitted"), "value": when(proof.sent.submittedAt)}]></#if>
<#if proof.queue.place??><#local rows = rows + [{"key": msg("identity.place"), "value": (proof.queue.place == 1)?then(msg("identity.place.next"), msg("identity.place.ahead", proof.queue.place - 1))}]>
<#elseif proof.queue.ahead??><#local rows = rows + [{"key": msg("identity.place"), "value": msg("identity.place.many", proof.queue.ahead)}]></#if>
<#if proof.queue.from()?? && proof.queue.to()??><#local rows = rows + [{"key": msg("identity.expected"), "value": msg("identity.expected.between", day(proof.queue.from()), day(proof.queue.to()))}]></#if>
<#if proof.decision.decidedAt??><#local rows = rows + [{"key": msg("identity.decided"), "value": when(proof.decision.decidedAt)}]></#if>
<#if proof.sent.erased()><#local rows = rows + [{"key": msg("identity.erase"), "value": msg("identity.erase.done")}]>
<#elseif proof.sent.eraseAt??><#local rows = rows + [{"key": msg("identity.erase"), "value": msg("identity.erase.at", when(proof.sent.eraseAt))}]>
<#elseif ["pending", "in-review"]?seq_contains(proof.shown())><#local rows = rows + [{"key": msg("identity.erase"), "value": msg("identity.erase.later")}]></#if>
<@c.summaryList rows=rows />
</#macro>

<#macro reasons codes words>
<h2>${msg("identity.reason")}</h2>
<#if codes?has_content><ul class="govuk-list govuk-list--bullet"><#list codes as code><li>${coded("identity.code", code)}</li></#list></ul></#if>
<#if words?has_content><blockquote class="portal-quote">${words}</blockquote></#if>
</#macro>

<#-- What a person can do after a rejection. -->
<#macro ways codes>
<h2>${msg("identity.ways")}</h2>
<ul class="govuk-list govuk-list--bullet">
  <#list ["document", "video", "data"] as subject><#if codes?filter(code -> code?starts_with(subject) || (subject == "document" && code?starts_with("back")))?has_content><li>${msg("identity.ways." + subject)}</li></#if></#list>
  <li>${msg("identity.ways.new")}</li>
  <li><@c.callable text=msg("identity.ways.help") /> <a class="govuk-link" href="/asistencia">${msg("identity.ways.ask")}</a></li>
</ul>
</#macro>

<#macro corrections faults missing words>
<h2>${msg("identity.correction.what")}</h2>
<#if words?has_content><blockquote class="portal-quote">${words}</blockquote></#if>
<#list faults as piece>
<@c.card title=msg("identity.piece." + piece.piece) headingLevel=3>
  <#list piece.faults as item><@fault item=item id=piece.piece + "-" + item?index?c /></#list>
  <#if !missing?seq_contains(piece.piece)><p>${msg("identity.correction.ready")}</p></#if>
</@c.card>
</#list>
<p>${msg("identity.correction.kept")}</p>
</#macro>

<#macro fault item id>
  <p><strong>${coded("identity.code", item.code)}.</strong></p>
  <#if item.words??><p>${item.words}</p></#if>
  <#if (item.mark.area())??>
  <#local area = item.mark.area()>
  <p>${msg("identity.mark.area", msg("identity.mark." + area.place()))}</p>
  <svg class="portal-mark" viewBox="0 0 320 200" role="img" aria-labelledby="marca-${id}">
    <title id="marca-${id}">${msg("identity.mark.area", msg("identity.mark." + area.place()))}</title>
    <rect class="portal-mark__image" x="1" y="1" width="318" height="198" rx="10"/>
    <rect class="portal-mark__area" x="${(area.x * 320)?round?c}" y="${(area.y * 200)?round?c}" width="${(area.width * 320)?round?c}" height="${(area.height * 200)?round?c}"/>
  </svg>
  </#if>
  <#if (item.mark.wholeSecond())??><p>${msg("identity.mark.second", item.mark.wholeSecond())}</p></#if>
</#macro>

<#macro ledger proof>
<h2>${msg("identity.looks")}</h2>
<#local lines = proof.ledger()>
<#if lines?has_content>
<#local rows = []>
<#list lines as line>
<#local seen = line.whole?then([msg("identity.looks.whole")], []) + line.pieces?map(piece -> msg("identity.piece." + piece))>
<#local rows = rows + [[day(line.day), coded("identity.role", line.role), seen?join(", "), line.reason???then(coded("identity.looks.reason", line.reason!), "–"), line.times?c]]>
</#list>
<@c.details summary=msg("identity.looks.open", proof.views?size)>
<@c.table caption=msg("identity.looks.caption") head=[msg("identity.looks.day"), msg("identity.looks.who"), msg("identity.looks.what"), msg("identity.looks.why"), msg("identity.looks.times")] rows=rows />
</@c.details>
<#else>
<p>${msg("identity.looks.none")}</p>
</#if>
</#macro>
