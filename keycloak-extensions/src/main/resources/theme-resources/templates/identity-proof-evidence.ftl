<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "identity-proof-commons.ftl" as commons>
<@layout.registrationLayout fields=[{"name": "front", "id": "front"}, {"name": "back", "id": "back"}, {"name": "video", "id": "video"}]; section>
<#if section == "head">
  <script type="module" src="${url.resourcesPath}/js/identity-upload.js"></script>
<#elseif section == "header">
  ${msg("identityProof.title")}
<#elseif section == "form">
  <@c.steps text=msg("identityProof.step", "2", "2") current=2 total=2 />
  <h2>${msg("identityProof.evidence.title")}</h2>
  <form id="identity-proof-evidence" action="${url.loginAction}" method="post" enctype="multipart/form-data" novalidate data-module="oj-submit-once">
    <@c.input id="cui" name="cui" label=msg("identityProof.evidence.cui") hint=msg("identityProof.evidence.cui.hint") value=cui required=false readonly=true width="20" />
    <noscript><p>${msg("identityProof.evidence.withoutScript")}</p></noscript>
    <@commons.upload piece="front" accept="image/jpeg,image/png,image/webp,image/heic,image/heif" capture="environment" />
    <@commons.upload piece="back" accept="image/jpeg,image/png,image/webp,image/heic,image/heif" capture="environment" />
    <@commons.upload piece="video" accept="video/mp4,video/webm,video/quicktime" />
    <p>${msg("identityProof.evidence.consent")}</p>
    <p id="identity-proof-wait" hidden>${msg("identityProof.evidence.wait")}</p>
    <@c.button id="identity-proof-submit" name="action" value="submit" label=msg("identityProof.submit") variant="green" attributes={"data-needs-uploads": "identity-proof-wait"} />
  </form>
  <form action="${url.loginAction}" method="post" novalidate>
    <@c.button name="action" value="back" variant="link" label=msg("identityProof.back") />
  </form>
  <@commons.leave />
</#if>
</@layout.registrationLayout>
