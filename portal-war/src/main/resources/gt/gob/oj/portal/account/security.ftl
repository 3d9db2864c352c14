<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "/account/frame.ftl" as frame>
<@frame.page name="security" result=result!"">
<@c.summaryList rows=[
  {"key": msg("data.email"), "value": email, "href": "/mi-perfil/seguridad/correo", "action": msg("change"), "about": msg("data.email")?lower_case},
  {"key": msg("security.password"), "value": password???then(msg("security.since", when(password)), msg("security.password.set")), "href": "/mi-perfil/seguridad/contrasena", "action": msg("change"), "about": msg("security.password")?lower_case}] />
<h2>${msg("security.factors")}</h2>
<p>${msg("security.factors.text")}</p>
<#list factors as factor>
<section class="portal-factor">
  <h3>${msg("factor." + factor.kind.key())}</h3>
  <p>${msg("factor." + factor.kind.key() + ".text")}</p>
  <#if factor.own?has_content>
  <#assign rows = []>
  <#list factor.own as own>
    <#assign label = own.label?has_content?then(own.label, msg("factor." + factor.kind.key()))>
    <#assign row = {"key": label, "value": own.createdAt???then(msg("security.since", when(own.createdAt)), "")}>
    <#if factor.removable><#assign row = row + {"href": "/mi-perfil/seguridad/quitar/" + own.id, "action": msg("remove"), "about": label}></#if>
    <#assign rows = rows + [row]>
  </#list>
  <@c.summaryList rows=rows />
  </#if>
  <#if factor.addAction??><@c.button label=msg("factor." + factor.kind.key() + ".add") href="/mi-perfil/seguridad/agregar/" + factor.kind.key() variant="secondary" /></#if>
</section>
<#else>
<p>${msg("security.factors.none")}</p>
</#list>
</@frame.page>
