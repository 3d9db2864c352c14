<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>

<#-- How long the reviewer has the case. The script extends the assignment and warns before it ends. -->
<#macro turn request address>
<#if request.turn.assignment??>
<#local until = request.turn.assignment.until>
<div class="portal-turn" data-module="turn" data-address="${address}/turno" data-until="${until}" data-left="${msg("turn.left")}" data-soon="${msg("turn.soon")}" data-offline="${msg("turn.offline")}">
<p data-part="until">${msg("turn.until", when(until))}</p>
<p data-part="said" role="status" class="portal-turn__said"></p>
<button type="button" class="govuk-button portal-tool" data-part="more" hidden>${msg("turn.more")}</button>
<div data-part="lost" role="alert" hidden><@c.notice variant="pending" title=msg("turn.lost")><p>${msg("turn.lost.text")}</p><button type="submit" form="caso" name="accion" value="take" class="govuk-button" disabled>${msg("kept.take")}</button></@c.notice></div>
</div>
</#if>
</#macro>

<#-- Three outcomes, of which one is open at a time. Without script and in old browsers all are open. -->
<#macro decision form problems written>
<section class="portal-box portal-outcome" aria-labelledby="decision">
<h2 id="decision">${msg("decision.title")}</h2>
<fieldset class="govuk-fieldset portal-outcome__choice">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--label">${msg("decision.choose")}</legend>
<div class="govuk-radios govuk-radios--small">
<#list [["approve", "a"], ["correct", "c"], ["reject", "x"]] as one>
<div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" id="decision-${one[0]}" name="decision" value="${one[0]}" data-shortcut="${one[1]}"<#if form.verdict.outcome == one[0]> checked</#if>><label class="govuk-label govuk-radios__label" for="decision-${one[0]}">${msg("outcome." + one[0])}</label></div>
</#list>
</div>
</fieldset>
<@panel outcome="approve"><@checks form=form problems=problems written=written /></@panel>
<@panel outcome="correct"><#list form.verdict.pieces as piece><@correction piece=piece problems=problems /></#list></@panel>
<@panel outcome="reject"><@rejection form=form problems=problems /></@panel>
</section>
</#macro>

<#macro panel outcome>
<div class="portal-outcome__panel portal-outcome__panel--${outcome}">
<#nested>
<@c.button label=msg("decision." + outcome) variant={"approve": "green", "reject": "warning"}[outcome]!"blue" name="accion" value=outcome attributes={"data-decide": outcome} />
</div>
</#macro>

<#macro checks form problems written>
<fieldset class="govuk-fieldset">
<legend class="govuk-fieldset__legend govuk-fieldset__legend--label">${msg("checks.legend")}</legend>
<#list checklist as code>
<#local text = (written && code?starts_with("says-"))?then("check.written.", "check.") + code>
<@c.checkbox id="verificado-" + code name="verificado" value=code label=msg(text) checked=form.verdict.checked?seq_contains(code) error=l.mistake(problems, "verificado-" + code) />
</#list>
</fieldset>
</#macro>

<#macro reason id name label codes value error="" first="">
<#local items = [{"value": "", "label": first}]>
<#list codes as code><#local items = items + [{"value": code, "label": msg("reason." + code)}]></#list>
<@c.select id=id name=name label=label items=items value=value error=error required=false />
</#macro>

<#macro correction piece problems>
<div class="portal-correction">
<@c.checkbox id="corregir-" + piece.piece name="corregir" value=piece.piece label=msg("correct." + piece.piece) checked=piece.asked error=l.mistake(problems, "corregir-" + piece.piece) />
<fieldset class="govuk-fieldset portal-correction__more">
<legend class="govuk-visually-hidden">${msg("correct." + piece.piece)}</legend>
<@reason id="motivo-" + piece.piece name="motivo-" + piece.piece label=msg("correct.reason") codes=pieceReasons[piece.piece] value=piece.code error=l.mistake(problems, "motivo-" + piece.piece) first=msg("reason.choose") />
<@c.textarea id="palabras-" + piece.piece name="palabras-" + piece.piece label=msg("correct.words") hint=msg("decision.words.hint") value=piece.words rows=2 required=false error=l.mistake(problems, "palabras-" + piece.piece) />
<#if piece.piece == "video">
<@c.input id="segundo-video" name="segundo-video" label=msg("correct.second") value=piece.mark.second inputmode="numeric" width="4" required=false error=l.mistake(problems, "segundo-video")><button type="button" class="portal-tool" data-module="second" data-for="segundo-video" hidden>${msg("correct.second.now")}</button></@c.input>
<#else>
<@area piece=piece problems=problems />
</#if>
</fieldset>
</div>
</#macro>

<#-- The marked area in per cent; the button "Marcar" of the viewer fills it in. -->
<#macro area piece problems>
<#local error = l.mistake(problems, "zona-x-" + piece.piece)>
<@c.group error=error>
<fieldset class="govuk-fieldset"<@c.describe id="zona-x-" + piece.piece hint="x" error=error />>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--label">${msg("correct.area")}</legend>
<@c.hintAndError id="zona-x-" + piece.piece hint=msg("correct.area.hint") error=error />
<div class="portal-area">
<#list [["x", piece.mark.x], ["y", piece.mark.y], ["ancho", piece.mark.width], ["alto", piece.mark.height]] as side>
<div><label class="govuk-label" for="zona-${side[0]}-${piece.piece}">${msg("correct.area." + side[0])}</label><input class="govuk-input govuk-input--width-3" id="zona-${side[0]}-${piece.piece}" name="zona-${side[0]}-${piece.piece}" type="text" inputmode="numeric" value="${side[1]}"></div>
</#list>
</div>
</fieldset>
</@c.group>
</#macro>

<#macro rejection form problems>
<@reason id="motivo" name="motivo" label=msg("decision.reason") codes=reasons value=form.verdict.codes[0]!"" error=l.mistake(problems, "motivo") first=msg("reason.choose") />
<@reason id="motivo-2" name="motivo" label=msg("decision.reason.second") codes=reasons value=form.verdict.codes[1]!"" first=msg("reason.none") />
<@c.textarea id="comentario" name="comentario" label=msg("decision.words") hint=msg("decision.words.hint") value=form.verdict.words rows=3 required=false error=l.mistake(problems, "comentario") />
</#macro>
