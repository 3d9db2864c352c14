<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("list.title")>
<h1>${msg("list.title")}</h1>
<#if done??><@c.notice variant="success" title=msg("list.done." + done)></@c.notice></#if>
<#if requests.items?has_content>
<#assign rows = []>
<#list requests.items as one>
<#assign link><a class="govuk-link" href="/revision/${one.id}">${one.receiptCode}</a></#assign>
<#assign rows = rows + [[link, when(one.submittedAt), one.givenName + " " + one.familyName]]>
</#list>
<@c.table caption=msg("list.caption") captionHidden=true rows=rows
  head=[msg("list.head.code"), msg("list.head.submitted"), msg("list.head.person")] />
<@c.pagination label=msg("list.pages") nextHref=requests.next???then("/revision?despues=" + (requests.next!"")?url("UTF-8"), "") nextLabel=msg("list.next") />
<#else>
<p>${msg("list.empty")}</p>
</#if>
</@l.page>
