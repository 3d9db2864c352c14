<#-- What the pages of the identity proof share. -->
<#import "components.ftl" as c>
<#import "field.ftl" as field>

<#macro step title>
<@c.steps text=msg("identityProof.step", stepNumber?c, steps?size?c) current=stepNumber total=steps?size />
<h2>${title}</h2>
</#macro>

<#-- The ways back, and out for people who came here of their own accord; everything that was sent is kept. -->
<#macro leave back=true>
<#if cancellable || back>
<form class="app-ways" action="${url.loginAction}" method="post" novalidate>
  <#if back && stepNumber gt 1><@c.button name="action" value="back" variant="link" label=msg("identityProof.back") /></#if>
  <#if cancellable><@c.button name="action" value="cancel" variant="link" label=msg("identityProof.cancel") /></#if>
</form>
</#if>
</#macro>

<#-- Why this was asked for again: of the piece whose page it is, on the review of all. -->
<#macro reason>
<#if correction?? && (correction.words?has_content || correction.pieces?has_content)>
<@c.notice variant="pending" title=msg("identityProof.correction.title")>
  <#if correction.words?has_content><p>${correction.words}</p></#if>
  <#list correction.pieces as piece>
  <p><strong>${msg("identityProof.evidence." + piece.piece + ".title")}</strong></p>
  <ul class="govuk-list govuk-list--bullet"><#list piece.faults as fault><li>${msg("identityProof.code." + fault.code)}<#if fault.words?has_content>: ${fault.words}</#if></li></#list></ul>
  </#list>
  <p>${msg("identityProof.correction.kept")}</p>
</@c.notice>
</#if>
</#macro>

<#--
  One piece: without script a file field of the form around it; with script also the camera, a preview, and the sending in
  chunks. The page's head loads js/identity-capture.js. Needs what PieceBoxes adds to the page.
-->
<#macro piece piece>
<#local box = pieces[piece]>
<#local kind = (piece == "video")?then("video", "image")>
<#local common = "identityProof.evidence.">
<#local own = common + kind + ".">
<#local limit = (box.limit / 1048576)?floor?c>
<#local written = kind == "video" && saying.written>
<#local silent = (kind == "image" || written)?then(".silent", "")>
<#local accept = (kind == "video")?then("video/*,video/mp4,video/webm,video/quicktime", "image/*,image/jpeg,image/png,image/webp,image/heic,image/heif")>
<div id="${piece}-upload" class="app-piece" data-module="identity-capture" data-piece="${piece}" data-kind="${kind}" data-address="${uploadUrl}" data-challenge="${challengeUrl}" data-token="${uploadToken}" data-limit="${box.limit?c}" data-complete="${box.complete?c}" data-check="${box.check}"<#if kind == "video"> data-number="${saying.number}" data-written="${saying.written?c}"</#if>>
  <div data-part="known"><#if box.usable><p><strong>${msg(common + "already")}</strong></p><#elseif box.complete><#elseif box.received gt 0><p>${msg(common + "begun")}</p></#if></div>
  <div class="app-piece__camera" data-part="camera" hidden>
    <#if kind == "video">
    <div data-part="prompter" hidden><p class="app-prompter" data-part="prompt" aria-live="assertive"></p></div>
    </#if>
    <div class="app-camera app-camera--${kind}"><video data-part="view" playsinline muted></video><#if kind == "image"><div class="app-camera__card"></div></#if></div>
    <#if kind == "video"><progress data-part="time" max="30" value="0" aria-hidden="true" hidden></progress></#if>
    <p data-part="guide">${msg(own + "guide" + written?then(".written", ""))}</p>
    <@c.buttonGroup>
      <#if kind == "video">
      <@c.button type="button" label=msg(own + "record") attributes={"data-do": "record"} />
      <@c.button type="button" label=msg(own + "next") attributes={"data-do": "next", "hidden": "hidden"} />
      <#else>
      <@c.button type="button" label=msg(own + "shoot") attributes={"data-do": "shoot"} />
      </#if>
      <@c.button type="button" variant="secondary" label=msg(common + "camera.close") attributes={"data-do": "close"} />
    </@c.buttonGroup>
  </div>
  <div class="app-piece__preview" data-part="preview" hidden>
    <p data-part="question"><strong>${msg(own + "preview" + written?then(".written", ""))}</strong></p>
    <#if kind == "video"><video data-part="shown" class="app-piece__shown" controls playsinline></video><#else><img data-part="shown" class="app-piece__shown" alt="${msg(common + piece)}"></#if>
  </div>
  <div class="app-notice app-notice--pending" data-part="advice" role="alert" hidden>
    <p><strong>${msg(common + "image.advice")}</strong></p>
    <ul class="govuk-list govuk-list--bullet" data-part="faults"></ul>
  </div>
  <div class="govuk-button-group" data-part="choice" hidden>
    <@c.button type="button" label=msg(own + "use") attributes={"data-do": "use"} />
    <@c.button type="button" variant="secondary" label=msg(common + "again") attributes={"data-do": "again"} />
  </div>
  <p data-part="problem" role="status"></p>
  <div data-part="ways">
    <div data-part="live" hidden><@c.button type="button" label=msg(common + "camera.open") attributes={"data-do": "open"} /></div>
    <div data-part="native"><@c.fileUpload id=piece + "-camera" name=piece label=msg(own + "native") accept=(kind == "video")?then("video/*", "image/*") capture=(kind == "video")?then("user", "environment") required=false /></div>
    <@c.fileUpload id=piece name=piece label=msg(common + piece) hint=msg(own + "hint" + written?then(".written", "")) error=field.errorOf(piece) accept=accept required=!box.usable />
    <p class="govuk-hint" data-part="limit" hidden>${msg(common + "limit", limit)}</p>
    <noscript><p class="govuk-hint">${msg(common + "withoutScript")} ${msg(common + "limit", formLimit)}</p></noscript>
  </div>
  <progress data-part="sent" max="100" value="0" aria-hidden="true" hidden></progress>
  <p data-part="status" role="status"></p>
  <p data-part="check" role="status"><#if box.check == "waiting">${msg("identityProof.check.waiting")}</#if></p>
  <div data-part="resume" hidden><@c.button type="button" label=msg(common + "resume") attributes={"data-do": "resume"} /></div>
  <template>
    <p data-text="expired">${msg((handOff!"")?has_content?then("handOff.phone.expired", common + "expired"))}</p>
    <#list ["waiting", "waiting-turn", "failed", "not-open", "too-many-uploads", "storage-full"] as code><p data-text="${code}">${msg(common + code)}</p></#list>
    <p data-text="uploading">${msg(common + "uploading", "{percent}")}</p>
    <#list ["opening", "NotAllowedError", "other"] as code><p data-text="camera-${code}">${msg(common + "camera." + code)}</p></#list>
    <#list ["NotFoundError", "NotReadableError"] as code><p data-text="camera-${code}">${msg(common + "camera." + code + silent)}</p></#list>
    <#list ["done", "waiting-for-end"] as code><p data-text="${code}">${msg(own + code)}</p></#list>
    <#list ["missing", "empty", "too-large", "wrong-type"] as code><p data-text="${code}">${msg(common + piece + "." + code, limit)}</p></#list>
    <#if written><#list ["too-short", "too-long"] as code><p data-text="check-${code}">${msg("identityProof.check." + code + ".written")}</p></#list></#if>
    <#list ["waiting", "good", "unreadable", "malware"] + (kind == "video")?then(["too-short", "too-long", "no-picture", "black", "no-sound", "silent"], ["same-picture", "truncated", "too-many-pixels", "swollen-metadata", "hidden-content"]) as code><p data-text="check-${code}">${msg("identityProof.check." + code)}</p></#list>
    <#if kind == "video">
    <#list ["end", "next", "other-number", "unsupported"] as code><p data-text="${code}">${msg(own + code)}</p></#list>
    <#else>
    <#list ["shutter", "use", "useAnyway", "blurred", "glare", "dark", "small"] as code><p data-text="${code}">${msg(own + code)}</p></#list>
    </#if>
  </template>
</div>
</#macro>

<#-- What the citizen says in the video, or writes on paper if they cannot speak. -->
<#macro sentences>
<#if saying.written>
<p>${msg("identityProof.video.paper")}</p>
<p class="app-number" data-number-in="${msg("identityProof.video.paper.number", "{number}")}">${msg("identityProof.video.paper.number", saying.number)}</p>
<#else>
<p>${msg("identityProof.video.say")}</p>
<ol class="govuk-list govuk-list--number app-sayings" lang="es">
  <li data-prompt="name">${msg("identityProof.video.prompt.name", saying.name)}</li>
  <li data-prompt="cui">${msg("identityProof.video.prompt.cui", saying.cui?replace(" ", "\x00A0"))}</li>
  <li data-prompt="request">${msg("identityProof.video.prompt.request")}</li>
  <li data-prompt="number" data-number-in="${msg("identityProof.video.prompt.number", "{number}")}">${msg("identityProof.video.prompt.number", saying.number)}</li>
</ol>
</#if>
</#macro>

<#-- Loads what the boxes of the pieces need. -->
<#macro scripts>
<script type="module" src="${url.resourcesPath}/js/identity-capture.js"></script>
</#macro>

<#-- In forms whose text is kept when they are sent after the session's end: says whose text it is. -->
<#macro typedBy>
<input type="hidden" name="typed-by" value="${ownerMark}">
</#macro>

<#-- For forms with data-module="keep-typed", and for the pages after them, which show that they were taken. -->
<#macro typed>
<script type="module" src="${url.resourcesPath}/js/keep-typed.js"></script>
</#macro>
