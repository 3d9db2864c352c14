<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "identity-proof-commons.ftl" as commons>
<#import "identity-proof-hand-off.ftl" as phone>
<@layout.registrationLayout fields=[{"name": step, "id": step}]; section>
<#if section == "head">
  <@commons.scripts />
  <@commons.typed />
<#elseif section == "header">
  ${msg("identityProof.title")}
<#elseif section == "form">
  <@commons.step title=msg("identityProof.evidence." + step + ".title") />
  <@commons.reason />
  <form id="identity-proof-evidence" action="${url.loginAction}" method="post" enctype="multipart/form-data" novalidate data-module="oj-submit-once">
    <input type="hidden" name="step" value="${step}">
    <@commons.piece piece=step />
    <@c.button id="identity-proof-continue" name="action" value="continue" label=msg("identityProof.continue") />
  </form>
  <@phone.handOff piece=step />
  <@commons.leave />
</#if>
</@layout.registrationLayout>
