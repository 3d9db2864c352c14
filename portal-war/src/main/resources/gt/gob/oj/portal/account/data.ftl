<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "/account/frame.ftl" as frame>
<@frame.page name="data" problems=problems result=result!"">
<h2>${msg("data.fixed")}</h2>
<@c.summaryList rows=[
  {"key": msg("data.given-name"), "value": givenName?has_content?then(givenName, msg("unknown"))},
  {"key": msg("data.family-name"), "value": familyName?has_content?then(familyName, msg("unknown"))},
  {"key": msg("data.cui"), "value": own.cui?has_content?then(l.cui(own.cui), msg("unknown"))},
  {"key": msg("data.birth-date"), "value": own.birthDate???then(day(own.birthDate), msg("unknown"))},
  {"key": msg("data.email"), "value": email, "href": "/mi-perfil/seguridad/correo", "action": msg("change"), "about": msg("data.email")?lower_case}] />
<#if own.approved>
<p>${msg("data.approved")} <a class="govuk-link" href="/mi-identidad/corregir">${msg("data.ask")}</a></p>
<#elseif own.underReview>
<p>${msg("data.under-review")} <a class="govuk-link" href="/mi-identidad">${msg("data.identity")}</a></p>
<#else>
<p>${msg("data.not-proven")} <a class="govuk-link" href="/mi-identidad">${msg("data.identity")}</a></p>
<p>${msg("data.registered")} <a class="govuk-link" href="/asistencia">${msg("data.ask")}</a></p>
</#if>
<h2>${msg("data.contact")}</h2>
<@l.form action="/mi-perfil/datos">
  <@c.input id="telefono" name="telefono" label=msg("data.phone") hint=msg("data.phone.hint") value=form.phone type="tel" error=l.mistake(problems, "telefono") autocomplete="tel" width="20" required=false />
  <@c.input id="direccion" name="direccion" label=msg("data.address") hint=msg("data.address.hint") value=form.address error=l.mistake(problems, "direccion") autocomplete="street-address" required=false />
  <@c.input id="casillero" name="casillero" label=msg("data.casillero") hint=msg("data.casillero.hint") value=form.casillero error=l.mistake(problems, "casillero") width="20" required=false />
  <@c.radios name="idioma" legend=msg("data.language") hint=msg("data.language.hint") value=form.language?has_content?then(form.language, lang) error=l.mistake(problems, "idioma") inline=true items=[
    {"value": "es", "label": msg("language.es")}, {"value": "en", "label": msg("language.en")}] />
  <@c.button label=msg("data.save") />
</@l.form>
</@frame.page>
