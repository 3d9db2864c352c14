<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "identity-proof-commons.ftl" as commons>
<@layout.registrationLayout fields=pieces?keys?map(piece -> {"name": piece, "id": piece + "-change"}); section>
<#if section == "head">
  <@commons.typed />
<#elseif section == "header">
  ${msg("identityProof.title")}
<#elseif section == "form">
  <@commons.step title=msg("identityProof.review.title") />
  <@commons.reason />
  <@c.input id="cui" name="cui" label=msg("identityProof.evidence.cui") hint=msg("identityProof.evidence.cui.hint") value=cui required=false readonly=true width="20" />
  <@c.details summary=msg("identityProof.review.cuiWrong")>
    <p>${msg("identityProof.review.cuiWrong.text")}</p>
    <@c.button href=helpUrl label=msg("identityProof.withoutCui.help") variant="secondary" />
  </@c.details>
  <form action="${url.loginAction}" method="post" novalidate>
    <dl class="govuk-summary-list">
      <#if steps?seq_contains("personal")>
      <@row step="personal" key=msg("identityProof.review.names") value=values.firstName + " " + values.lastName />
      <@row step="personal" id="phone" key=msg("identityProof.personal.phone") value=values.phoneNumber />
      <@row step="personal" id="address" key=msg("identityProof.personal.address") value=values.address />
      <#if values.casillero?has_content><@row step="personal" id="casillero" key=msg("identityProof.personal.casillero") value=values.casillero /></#if>
      </#if>
      <#list steps?filter(piece -> pieces[piece]??) as piece>
      <@row step=piece key=msg("identityProof.evidence." + piece) value=received(piece) thumbnail=(thumbnails[piece])!"" />
      </#list>
    </dl>
  </form>
  <p>${msg("identityProof.review.consent")}</p>
  <form id="identity-proof-review" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@c.button id="identity-proof-submit" name="action" value="submit" label=msg("identityProof.submit") variant="green" />
  </form>
  <@commons.leave />
</#if>
</@layout.registrationLayout>

<#macro row step key value id=step thumbnail="">
<div class="govuk-summary-list__row">
  <dt class="govuk-summary-list__key">${key}</dt>
  <dd class="govuk-summary-list__value"><#if thumbnail?has_content><img class="app-thumbnail" src="${thumbnail}" alt=""></#if>${value}</dd>
  <dd class="govuk-summary-list__actions"><button type="submit" class="app-button-link" id="${id}-change" name="action" value="go-${step}">${msg("identityProof.review.change")}<span class="govuk-visually-hidden"> ${key}</span></button></dd>
</div>
</#macro>

<#function received piece>
  <#if !pieces[piece].complete><#return msg("identityProof.review.missing")></#if>
  <#if !pieces[piece].usable><#return msg("identityProof.review.refused")></#if>
  <#local bytes = pieces[piece].received>
  <#local size = (bytes lt 1048576)?then(msg("identityProof.review.kilobytes", (bytes / 1024)?ceiling), msg("identityProof.review.megabytes", bytes / 1048576))>
  <#local text = msg("identityProof.review.received." + (piece == "video")?then("video", "image"), size)>
  <#if piece == "video" && (saying.written)!false><#return text + ". " + msg("identityProof.review.received.written")></#if>
  <#return text>
</#function>
