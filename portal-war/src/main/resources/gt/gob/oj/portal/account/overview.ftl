<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "/account/frame.ftl" as frame>
<@frame.page name="overview">
<#if offer>
<@c.notice title=msg("offer.title") id="oferta">
  <p>${msg("offer.text")}</p>
  <@l.form action="/mi-perfil">
  <@c.buttonGroup>
    <@c.button label=msg("offer.accept") href="/mi-perfil/seguridad" />
    <@c.button label=msg("offer.dismiss") variant="link" />
  </@c.buttonGroup>
  </@l.form>
</@c.notice>
</#if>
<@c.summaryList rows=[
  {"key": msg("overview.name"), "value": name?has_content?then(name, msg("unknown"))},
  {"key": msg("data.email"), "value": email},
  {"key": msg("data.cui"), "value": own.cui?has_content?then(l.cui(own.cui), msg("unknown"))},
  {"key": msg("overview.identity"), "value": coded("overview.identity", own.proofStatus()), "href": "/mi-identidad", "action": msg("overview.identity.see"), "about": msg("overview.identity")?lower_case},
  {"key": msg("overview.level"), "value": own.approved?then(msg("overview.level.identity"), msg("overview.level.email"))}] />
<@c.cards>
<#list [["data", "datos"], ["security", "seguridad"], ["sessions", "sesiones"], ["applications", "aplicaciones"], ["activity", "actividad"], ["privacy", "privacidad"]] as entry>
<@c.card title=msg(entry[0] + ".title") href="/mi-perfil/" + entry[1]><p>${msg("overview." + entry[0])}</p></@c.card>
</#list>
</@c.cards>
</@frame.page>
