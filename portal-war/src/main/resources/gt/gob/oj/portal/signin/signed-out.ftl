<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#assign key = everywhere?then("signed-out", "signed-out-here")>
<@l.page title=msg(key + ".title")>
<h1>${msg(key + ".title")}</h1>
<p>${msg(key + ".text")}</p>
<@c.buttonGroup>
  <@c.button label=msg("signed-out.sign-in") href="/ingresar" />
  <@c.button label=msg("signed-out.home") href="/" variant="secondary" />
</@c.buttonGroup>
</@l.page>
