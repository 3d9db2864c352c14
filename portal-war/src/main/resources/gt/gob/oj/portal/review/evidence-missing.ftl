<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("missing." + why) wide=true>
<h1>${msg("missing." + why)}</h1>
<p>${msg("missing." + why + ".text")}</p>
<@c.button label=msg("kept.queue") href="/revision" />
</@l.page>
