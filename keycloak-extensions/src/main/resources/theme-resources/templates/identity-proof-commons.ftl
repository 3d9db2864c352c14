<#-- What the pages of the identity proof share. -->
<#import "components.ftl" as c>
<#import "field.ftl" as field>

<#-- The way out, for people who came here of their own accord. -->
<#macro leave>
<#if cancellable>
<form action="${url.loginAction}" method="post" novalidate>
  <@c.button name="action" value="cancel" variant="link" label=msg("identityProof.cancel") />
</form>
</#if>
</#macro>

<#-- One file: without script a field of the form, with it an upload in chunks that reports here. -->
<#macro upload piece accept capture="">
<div id="${piece}-upload" data-module="identity-upload" data-address="${uploadUrl}/${piece}" data-token="${uploadToken}" data-limit="${limits[piece]?c}" data-complete="${received[piece]?c}"<#list ["uploading", "done", "waiting", "expired", "failed", "empty", "too-large", "wrong-type", "not-open"] as text> data-text-${text}="${message(piece, text)}"</#list>>
  <#if received[piece]>
  <p data-received><strong>${msg("identityProof.evidence.already")}</strong> ${msg("identityProof.evidence.replace")}</p>
  </#if>
  <@c.fileUpload id=piece name=piece label=msg("identityProof.evidence." + piece) hint=msg("identityProof.evidence." + piece + ".hint", megabytes(piece)) error=field.errorOf(piece) accept=accept capture=capture required=!received[piece] />
  <progress max="100" value="0" aria-label="${msg("identityProof.evidence." + piece)}" hidden></progress>
  <p data-status role="status"></p>
</div>
</#macro>

<#function message piece text>
  <#return msg("identityProof.evidence." + piece + "." + text, megabytes(piece))>
</#function>

<#function megabytes piece>
  <#return (limits[piece] / 1048576)?floor?c>
</#function>
