<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#assign kind = proof.draft???then("draft", "request")>
<@l.page title=msg("identity.withdraw." + kind + ".title")>
<h1>${msg("identity.withdraw." + kind + ".title")}</h1>
<p>${msg("identity.withdraw." + kind + ".text")}</p>
<#if kind == "request"><p>${msg("identity.withdraw.place")}</p></#if>
<@l.form action="/mi-identidad/retirar">
<@c.buttonGroup>
  <@c.button label=msg("identity.withdraw." + kind + ".do") variant="warning" />
  <@c.button label=msg("identity.withdraw.keep") href="/mi-identidad" variant="secondary" />
</@c.buttonGroup>
</@l.form>
</@l.page>
