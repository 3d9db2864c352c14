<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>

<#-- All current pieces in a fixed order: document, video, prompts. -->
<#macro pieces request form address problems>
<#local shown = {}>
<#list request.submission.current() as one><#local shown = shown + {one.piece: true}></#list>
<div class="portal-pieces">
<#list ["front", "back"] as piece><@box request=request piece=piece><#if shown[piece]??><@picture source=address + "/evidencia/" + piece piece=piece large=address + "/pieza/" + piece /><#else><p>${msg("piece.none")}</p></#if></@box></#list>
<@box request=request piece="video">
<#if request.submission.written><p>${msg("video.written")}</p><blockquote class="portal-statement">${request.submission.video.statement!""}</blockquote></#if>
<#if shown["video"]??><@video source=address + "/evidencia/video" request=request /><#elseif !request.submission.written><p>${msg("piece.none")}</p></#if>
</@box>
<section class="portal-piece" aria-labelledby="dicho">
<h3 id="dicho">${msg("transcript.title")}</h3>
<#if (request.submission.video.number)?has_content><p>${msg("video.number")} <strong class="portal-number">${request.submission.video.number}</strong></p></#if>
<@c.textarea id="transcripcion" name="transcripcion" label=msg("transcript.label") hint=msg("transcript.hint") value=form.transcript rows=4 required=false error=l.mistake(problems, "transcripcion") attributes={"data-shortcut": "t", "data-module": "transcript", "data-address": address + "/transcripcion", "data-saved": msg("transcript.saved"), "data-failed": msg("transcript.failed")} />
<p id="transcripcion-estado" role="status" class="portal-small"></p>
<@c.button label=msg("transcript.save") variant="secondary" name="accion" value="transcript" />
</section>
</div>
</#macro>

<#-- The judged pieces after the decision; a piece and its desk copy may be erased already. -->
<#macro record request address>
<#local shown = {}>
<#list request.submission.current() as one><#local shown = shown + {one.piece: true}></#list>
<div class="portal-pieces">
<#list ["front", "back"] as piece><@box request=request piece=piece><#if shown[piece]??><@picture source=address + "/resuelto/" + piece piece=piece large=address + "/pieza/" + piece mark=false /><#else><p>${msg("piece.gone")}</p></#if></@box></#list>
<@box request=request piece="video">
<#if request.submission.written><p>${msg("video.written")}</p><blockquote class="portal-statement">${request.submission.video.statement!""}</blockquote></#if>
<#if shown["video"]??><@video source=address + "/resuelto/video" request=request /><#elseif !request.submission.written><p>${msg("piece.gone")}</p></#if>
</@box>
</div>
</#macro>

<#-- One piece with the findings of its inspection. -->
<#macro box request piece>
<section class="portal-piece" aria-labelledby="pieza-${piece}">
<h3 id="pieza-${piece}">${msg("piece." + piece)}</h3>
<#nested>
<#list request.submission.inspections as one><#if one.piece == piece>
<#if one.state != "good" || !one.findings?has_content><p class="portal-small">${coded("inspection", one.state)}</p></#if>
<#if one.findings?has_content>
<ul class="portal-findings"><#list one.findings as finding><li<#if finding.severity == "refusal"> class="portal-findings__refusal"</#if>>${coded("finding", finding.code)}<#if finding.value?has_content> <span class="portal-small">(${finding.value})</span></#if></li></#list></ul>
</#if>
</#if></#list>
</section>
</#macro>

<#-- A picture that can be rotated and enlarged. Without script it is static, and larger on its own page. -->
<#macro picture source piece large="" mark=true>
<div class="portal-viewer" data-module="viewer" data-piece="${piece}" data-area="${msg("viewer.area")}">
<div class="portal-viewer__stage" role="group" aria-label="${msg("viewer.stage." + piece)}" data-shortcut="${(piece == "front")?then("1", "2")}">
<div class="portal-viewer__picture"><img src="${source}" alt="${msg("piece." + piece + ".alt")}"><div class="portal-viewer__mark" hidden></div></div>
<@p.watermark />
</div>
<p class="portal-viewer__failed" data-part="failed" role="alert" hidden>${msg("viewer.failed")}</p>
<div class="portal-viewer__tools" role="group" aria-label="${msg("viewer.tools." + piece)}" hidden>
<#list ["in", "out", "turn", "reset"] + mark?then(["mark"], []) as tool>
<button type="button" class="portal-tool" data-tool="${tool}"<#if tool == "mark"> aria-pressed="false"</#if>>${msg("viewer." + tool)}</button>
</#list>
</div>
<p data-part="said" role="status" class="govuk-visually-hidden"></p>
<#if large?has_content><p><a class="govuk-link" href="${large}" target="_blank" rel="noopener">${msg("piece.large." + piece)}</a></p></#if>
</div>
</#macro>

<#-- The prompts jump to their second of the video; without script they open the player in another tab. -->
<#macro video source request>
<div class="portal-video" data-module="video">
<div class="portal-video__stage"><video controls preload="metadata" src="${source}" controlslist="nofullscreen nodownload noremoteplayback" disablepictureinpicture aria-label="${msg("piece.video")}" data-shortcut="3"></video><@p.watermark /></div>
<p class="portal-viewer__failed" data-part="failed" role="alert" hidden>${msg("viewer.failed")}</p>
<div class="portal-viewer__tools" role="group" aria-label="${msg("video.tools")}" hidden>
<#list [["play", "p"], ["back", "h"], ["ahead", "l"], ["slower", ","], ["faster", "."]] as tool><button type="button" class="portal-tool" data-tool="${tool[0]}" data-shortcut="${tool[1]}">${msg("video." + tool[0])}</button></#list>
<output data-part="speed" aria-live="polite" data-text="${msg("video.speed")}"></output>
</div>
<#if (request.submission.video.prompts)?has_content>
<h4>${msg("video.prompts")}</h4>
<ol class="portal-prompts"><#list request.submission.video.prompts as prompt><li><#if prompt.second()??><a class="govuk-link" href="${source}#t=${prompt.second()?c}" target="_blank" rel="noopener" data-second="${prompt.second()?c}">${prompt.time()} ${prompt.text}</a><#else>${prompt.text}</#if></li></#list></ol>
</#if>
</div>
</#macro>
