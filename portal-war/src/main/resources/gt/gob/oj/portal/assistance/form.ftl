<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("form.title") failed=problems?has_content>
<@l.mistakes problems=problems />
<h1>${msg("form.title")}</h1>
<p><@c.callable text=msg("form.lead") /></p>
<div class="portal-columns">
<div class="app-sheet">
<h2>${msg("form.fill")}</h2>
<p>${msg("form.intro")}</p>
<@l.form action="/asistencia">
  <input type="hidden" name="solicitud" value="${form.token}">
  <@c.radios name="tipo" legend=msg("form.tipo") value=form.kind error=l.mistake(problems, "tipo") inline=true items=[
    {"value": "question", "label": msg("form.tipo.question")}, {"value": "suggestion", "label": msg("form.tipo.suggestion")}, {"value": "complaint", "label": msg("form.tipo.complaint")}] />
  <@c.input id="nombres" name="nombres" label=msg("form.nombres") value=form.sender.givenName error=l.mistake(problems, "nombres") autocomplete="given-name" />
  <@c.input id="dpi" name="dpi" label=msg("form.dpi") hint=msg("form.dpi.hint") value=form.sender.cui error=l.mistake(problems, "dpi") inputmode="numeric" width="20" required=false attributes={"data-module": "oj-cui"} />
  <@c.input id="apellidos" name="apellidos" label=msg("form.apellidos") value=form.sender.familyName error=l.mistake(problems, "apellidos") autocomplete="family-name" />
  <@c.radios name="genero" legend=msg("form.genero") value=form.sender.gender error=l.mistake(problems, "genero") inline=true items=[
    {"value": "male", "label": msg("form.genero.male")}, {"value": "female", "label": msg("form.genero.female")}] />
  <@c.input id="edad" name="edad" label=msg("form.edad") value=form.sender.age error=l.mistake(problems, "edad") inputmode="numeric" width="3" />
  <@c.input id="telefono" name="telefono" label=msg("form.telefono") hint=msg("form.telefono.hint") value=form.contact.phone type="tel" error=l.mistake(problems, "telefono") autocomplete="tel" width="20" />
  <@c.input id="correo" name="correo" label=msg("form.correo") value=form.contact.email type="email" error=l.mistake(problems, "correo") autocomplete="email" />
  <@c.input id="correo-confirmar" name="correo-confirmar" label=msg("form.correo-confirmar") value=form.contact.emailAgain type="email" error=l.mistake(problems, "correo-confirmar") autocomplete="email" />
  <@c.textarea id="consulta" name="consulta" label=msg("form.consulta") value=form.message rows=8 maxlength=longestMessage error=l.mistake(problems, "consulta") />
  <@c.captcha challenge=challenge ticket=ticket language=lang label=msg("form.captcha") withoutScript=msg("form.captcha.without-script") error=l.mistake(problems, "altcha") />
  <@c.button label=msg("form.send") />
</@l.form>
</div>
<div>
  <@c.notice title=msg("form.note.title") variant="pending">
    <p><strong>${msg("form.note.take")}</strong> ${msg("form.note.lead")}</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>${msg("form.note.cases")}</li>
      <li>${msg("form.note.legal")}</li>
      <li>${msg("form.note.courts")}</li>
      <li>${msg("form.note.lawyers")}</li>
    </ul>
  </@c.notice>
  <#list ["experts", "anywhere", "time", "always"] as point>
  <@c.card title=msg("form.point." + point + ".title")><p>${msg("form.point." + point + ".text")}</p></@c.card>
  </#list>
</div>
</div>
</@l.page>
