<#import "/shared/components.ftl" as c>

<#macro pieces intro codes none="">
<#if codes?has_content>
<p>${intro}</p>
<ul class="govuk-list govuk-list--bullet"><#list codes as code><li>${msg("identity.piece." + code)}</li></#list></ul>
<#elseif none?has_content><p>${none}</p></#if>
</#macro>

<#-- Received, being looked at, told. -->
<#macro progress proof>
<#if !["withdrawn", "expired"]?seq_contains(proof.status)>
<#local decided = ["approved", "rejected", "correction"]?seq_contains(proof.status)>
<@c.tracker states=[
  {"text": msg("identity.step.received"), "state": (proof.status == "pending")?then("current", "done")},
  {"text": msg("identity.step.review"), "state": decided?then("done", (proof.status == "in-review")?then("current", "todo"))},
  {"text": msg("identity.step." + decided?then(proof.status, "answer")), "state": (proof.status == "approved")?then("done", decided?then("current", "todo"))}] />
</#if>
</#macro>

<#macro facts proof>
<#local rows = [{"key": msg("identity.receipt"), "value": proof.receiptCode}]>
<#if proof.submittedAt??><#local rows = rows + [{"key": msg("identity.submitted"), "value": when(proof.submittedAt)}]></#if>
<#if proof.place??><#local rows = rows + [{"key": msg("identity.place"), "value": (proof.place == 1)?then(msg("identity.place.next"), msg("identity.place.ahead", proof.place - 1))}]>
<#elseif proof.ahead??><#local rows = rows + [{"key": msg("identity.place"), "value": msg("identity.place.many", proof.ahead)}]></#if>
<#if proof.expectedFrom?? && proof.expectedTo??><#local rows = rows + [{"key": msg("identity.expected"), "value": msg("identity.expected.between", day(proof.expectedFrom), day(proof.expectedTo))}]></#if>
<#if proof.decidedAt??><#local rows = rows + [{"key": msg("identity.decided"), "value": when(proof.decidedAt)}]></#if>
<#if proof.eraseAt??><#local rows = rows + [{"key": msg("identity.erase"), "value": when(proof.eraseAt)}]></#if>
<@c.summaryList rows=rows />
</#macro>

<#macro reasons codes words>
<h2>${msg("identity.reason")}</h2>
<#if codes?has_content><ul class="govuk-list govuk-list--bullet"><#list codes as code><li>${msg("identity.code." + code)}</li></#list></ul></#if>
<#if words?has_content><blockquote class="portal-quote">${words}</blockquote></#if>
</#macro>

<#macro corrections list missing words>
<h2>${msg("identity.correction.what")}</h2>
<#if words?has_content><blockquote class="portal-quote">${words}</blockquote></#if>
<#list list as one>
<@c.card title=msg("identity.piece." + one.piece) headingLevel=3>
  <p><strong>${msg("identity.code." + one.code)}.</strong></p>
  <#if one.words??><p>${one.words}</p></#if>
  <#if one.area??>
  <p>${msg("identity.mark.area", msg("identity.mark." + one.area.place()))}</p>
  <svg class="portal-mark" viewBox="0 0 320 200" role="img" aria-labelledby="marca-${one?index}">
    <title id="marca-${one?index}">${msg("identity.mark.area", msg("identity.mark." + one.area.place()))}</title>
    <rect class="portal-mark__image" x="1" y="1" width="318" height="198" rx="10"/>
    <rect class="portal-mark__area" x="${(one.area.x * 320)?round?c}" y="${(one.area.y * 200)?round?c}" width="${(one.area.width * 320)?round?c}" height="${(one.area.height * 200)?round?c}"/>
  </svg>
  </#if>
  <#if one.second??><p>${msg("identity.mark.second", one.second)}</p></#if>
  <#if !missing?seq_contains(one.piece)><p>${msg("identity.correction.ready")}</p></#if>
</@c.card>
</#list>
<p>${msg("identity.correction.kept")}</p>
</#macro>

<#macro ledger looks>
<h2>${msg("identity.looks")}</h2>
<#if looks?has_content>
<#local rows = []>
<#list looks as look><#local rows = rows + [[when(look.at), msg("identity.role." + look.role), look.piece???then(msg("identity.piece." + look.piece!), msg("identity.looks.whole")), look.reason???then(msg("identity.looks.reason." + look.reason!), "–")]]></#list>
<@c.table caption=msg("identity.looks.caption") head=[msg("identity.looks.at"), msg("identity.looks.who"), msg("identity.looks.what"), msg("identity.looks.why")] rows=rows />
<#else>
<p>${msg("identity.looks.none")}</p>
</#if>
</#macro>
