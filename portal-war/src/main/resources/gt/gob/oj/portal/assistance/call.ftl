<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("call.title") failed=problems?has_content wide=true>
<@l.mistakes problems=problems />
<h1>${msg("call.title")}</h1>
<@l.form action="/mesa-de-ayuda/llamada" module="oj-submit-once">
<input type="hidden" name="solicitud" value="${form.message.token}">
<@c.radios name="tipo" legend=msg("desk.head.kind") value=form.kind error=l.mistake(problems, "tipo") inline=true items=[
  {"value": "question", "label": msg("form.tipo.question")}, {"value": "suggestion", "label": msg("form.tipo.suggestion")}, {"value": "complaint", "label": msg("form.tipo.complaint")}] />
<@c.input id="nombres" name="nombres" label=msg("form.nombres") value=form.givenName error=l.mistake(problems, "nombres") attributes={"autocomplete": "off"} />
<@c.input id="apellidos" name="apellidos" label=msg("form.apellidos") value=form.familyName error=l.mistake(problems, "apellidos") attributes={"autocomplete": "off"} />
<@c.input id="dpi" name="dpi" label=msg("form.dpi") hint=msg("form.dpi.hint") value=form.cui error=l.mistake(problems, "dpi") inputmode="numeric" width="20" required=false attributes={"data-module": "oj-cui", "autocomplete": "off"} />
<@c.input id="telefono" name="telefono" label=msg("form.telefono") hint=msg("form.telefono.hint") value=form.phone type="tel" error=l.mistake(problems, "telefono") width="20" attributes={"autocomplete": "off"} />
<@c.input id="correo" name="correo" label=msg("form.correo") hint=msg("call.correo.hint") value=form.email type="email" error=l.mistake(problems, "correo") required=false attributes={"autocomplete": "off"} />
<@c.textarea id="mensaje" name="mensaje" label=msg("form.consulta") value=form.message.words rows=8 maxlength=4000 error=l.mistake(problems, "mensaje") />
<@c.button label=msg("call.enter") />
</@l.form>
<p><a class="govuk-link" href="/mesa-de-ayuda">${msg("case.back")}</a></p>
</@l.page>
