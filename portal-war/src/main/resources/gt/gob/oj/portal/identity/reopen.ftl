<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("identity.reopen.title")>
<h1>${msg("identity.reopen.title")}</h1>
<p>${msg("identity.reopen.text")}</p>
<@c.notice title=msg("identity.reopen.loss.title") variant="pending"><p>${msg("identity.reopen.loss.text")}</p></@c.notice>
<p>${msg("identity.reopen.fixed")} <a class="govuk-link" href="/asistencia">${msg("identity.reopen.ask")}</a></p>
<@l.form action="/mi-identidad/corregir">
<@c.buttonGroup>
  <@c.button label=msg("identity.reopen.do") variant="warning" />
  <@c.button label=msg("identity.reopen.keep") href="/mi-perfil/datos" variant="secondary" />
</@c.buttonGroup>
</@l.form>
</@l.page>
