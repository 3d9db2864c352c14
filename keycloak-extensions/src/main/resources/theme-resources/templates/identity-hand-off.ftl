<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "identity-proof-commons.ftl" as commons>
<#-- What a phone shows that may send the pieces of one attempt: it is not signed in and shows nothing else. -->
<#assign piece = piece!"">
<@layout.registrationLayout fields=[{"name": piece, "id": piece}]; section>
<#if section == "head">
  <#if handOff == "piece" && piece?has_content><@commons.scripts /></#if>
<#elseif section == "header">
  ${msg("handOff.phone.title")}
<#elseif section == "form">
  <#if handOff == "begin">
  <p>${msg("handOff.phone.begin")}</p>
  <form method="post" novalidate data-module="oj-submit-once">
    <@c.button name="action" value="open" label=msg("handOff.phone.open") />
  </form>
  <#elseif handOff != "piece">
  <@c.notice variant="error" title=msg("handOff.phone." + handOff)><p>${msg("handOff.phone." + handOff + ".text")}</p></@c.notice>
  <#elseif piece?has_content>
  <h2>${msg("identityProof.evidence." + piece + ".title")}</h2>
  <form id="identity-hand-off-form" method="post" enctype="multipart/form-data" novalidate data-module="oj-submit-once">
    <input type="hidden" name="step" value="${piece}">
    <#if piece == "video">
    <input type="hidden" name="number" value="${saying.number}">
    <@commons.sentences />
    </#if>
    <@commons.piece piece=piece />
    <@c.button name="action" value="continue" label=msg("identityProof.continue") />
  </form>
  <#else>
  <@c.notice variant="success" title=msg("handOff.phone.done")><p>${msg("handOff.phone.done.text")}</p></@c.notice>
  </#if>
</#if>
</@layout.registrationLayout>
