<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("sign-out.title")>
<h1>${msg("sign-out.title")}</h1>
<@l.form action="/salir">
<@c.button label=msg("sign-out.button") />
</@l.form>
</@l.page>
