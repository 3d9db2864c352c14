<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=case.number wide=true>
<h1><@c.withCode text=msg("case.title", case.number) number=case.number /></h1>
<#if case.attendedAt??><@c.notice variant="success" title=msg("case.attended", when(case.attendedAt))></@c.notice></#if>
<@c.summaryList rows=[
  {"key": msg("desk.head.received"), "value": when(case.receivedAt)},
  {"key": msg("desk.head.kind"), "value": coded("form.tipo", case.kind)},
  {"key": msg("form.nombres"), "value": case.givenName},
  {"key": msg("form.apellidos"), "value": case.familyName},
  {"key": msg("form.dpi"), "value": l.cui(case.cui!"–")},
  {"key": msg("form.genero"), "value": coded("form.genero", case.gender)},
  {"key": msg("form.edad"), "value": case.age?c},
  {"key": msg("form.telefono"), "value": case.phone},
  {"key": msg("form.correo"), "value": case.email},
  {"key": msg("form.consulta"), "value": case.message}] />
<#if !case.attendedAt??>
<@l.form action="/mesa-de-ayuda/" + case.id?c>
<@c.button label=msg("case.attend") variant="green" />
</@l.form>
</#if>
<p><a class="govuk-link" href="/mesa-de-ayuda">${msg("case.back")}</a></p>
</@l.page>
