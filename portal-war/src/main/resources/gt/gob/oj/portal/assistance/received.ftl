<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("received.title")>
<@c.panel title=msg("received.title") detail=msg("received.number", number) />
<p>${msg("received.next")}</p>
<p>${msg("received.keep")}</p>
<@c.button label=msg("failure.home") href="/" />
</@l.page>
