<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "identity-proof-commons.ftl" as commons>
<#import "identity-proof-hand-off.ftl" as phone>
<@layout.registrationLayout fields=[{"name": "statement", "id": "statement"}, {"name": "video", "id": "video"}]; section>
<#if section == "head">
  <@commons.scripts />
  <@commons.typed />
<#elseif section == "header">
  ${msg("identityProof.title")}
<#elseif section == "form">
  <@commons.step title=msg("identityProof.evidence.video.title") />
  <@commons.reason />
  <form id="identity-proof-evidence" action="${url.loginAction}" method="post" enctype="multipart/form-data" novalidate data-module="oj-submit-once<#if saying.written> keep-typed</#if>" data-owner="${owner}">
    <input type="hidden" name="step" value="video">
    <input type="hidden" name="number" value="${saying.number}">
    <#if saying.written>
    <@commons.typedBy />
    <@c.textarea id="statement" name="statement" label=msg("identityProof.video.statement") hint=msg("identityProof.video.statement.hint") error=field.errorOf("statement") value=statement!saying.statement rows=4 maxlength=1000 />
    </#if>
    <@commons.sentences />
    <@commons.piece piece="video" />
    <@c.button id="identity-proof-continue" name="action" value="continue" label=msg("identityProof.continue") />
  </form>
  <form action="${url.loginAction}" method="post" novalidate>
    <#if saying.written>
    <@c.button name="action" value="speak" variant="link" label=msg("identityProof.video.spoken.choose") />
    <#else>
    <@c.details summary=msg("identityProof.video.written.summary")>
      <p>${msg("identityProof.video.written.text")}</p>
      <@c.button name="action" value="write" variant="secondary" label=msg("identityProof.video.written.choose") />
    </@c.details>
    </#if>
  </form>
  <@phone.handOff piece=step />
  <@commons.leave />
</#if>
</@layout.registrationLayout>
