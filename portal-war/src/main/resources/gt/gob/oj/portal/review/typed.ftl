<#import "/shared/components.ftl" as c>

<#-- The typed data, in hidden fields and as text to read and copy. -->
<#macro fields form>
<@hidden name="caso" value=form.receiptCode />
<@hidden name="decision" value=form.verdict.outcome />
<#list form.verdict.checked as code><@hidden name="verificado" value=code /></#list>
<#list form.verdict.codes as code><@hidden name="motivo" value=code /></#list>
<#list form.verdict.pieces as piece>
<#if piece.asked><@hidden name="corregir" value=piece.piece /></#if>
<@hidden name="motivo-" + piece.piece value=piece.code />
<@hidden name="palabras-" + piece.piece value=piece.words />
<@hidden name="zona-x-" + piece.piece value=piece.mark.x />
<@hidden name="zona-y-" + piece.piece value=piece.mark.y />
<@hidden name="zona-ancho-" + piece.piece value=piece.mark.width />
<@hidden name="zona-alto-" + piece.piece value=piece.mark.height />
<@hidden name="segundo-" + piece.piece value=piece.mark.second />
</#list>
<@hidden name="comentario" value=form.verdict.words />
<@hidden name="transcripcion" value=form.transcript />
<@hidden name="nota" value=form.note />
<#if !form.blank()>
<#local rows = []>
<#if form.verdict.checked?has_content><#local rows = rows + [{"key": msg("checks.legend"), "value": form.verdict.checked?size + " / 8"}]></#if>
<#list form.verdict.codes as code><#local rows = rows + [{"key": msg("decision.reason"), "value": coded("reason", code)}]></#list>
<#list [["decision.words", form.verdict.words], ["transcript.title", form.transcript], ["notes.label", form.note]] as one><#if one[1]?has_content><#local rows = rows + [{"key": msg(one[0]), "value": one[1]}]></#if></#list>
<#list form.verdict.asked() as piece><#local rows = rows + [{"key": msg("correct." + piece.piece), "value": piece.words}]></#list>
<@c.summaryList rows=rows />
</#if>
</#macro>

<#macro hidden name value><#if value?has_content><input type="hidden" name="${name}" value="${value}"></#if></#macro>
