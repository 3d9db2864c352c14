<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("unreadable.title") wide=true>
<h1>${msg("unreadable.title")}</h1>
<p>${msg("unreadable.text")}</p>
<#if receiptCode?has_content><p><@c.withCode text=msg("unreadable.code", receiptCode) number=receiptCode /></p></#if>
<@c.button label=msg("kept.queue") href="/revision" />
</@l.page>
