<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("queue.title") wide=true styles=["assets/review/review.css"] scripts=["assets/review/shortcuts.js"]>
<#if notice??>
<#assign good = ["approve", "reject", "correct", "opinion", "given-back"]?seq_contains(notice)>
<@c.notice id="aviso" variant=good?then("success", "pending") title=msg("notice." + notice)><#if receiptCode?has_content><p><@c.withCode text=msg("notice.code", receiptCode) number=receiptCode /></p></#if><#if !good><p>${msg("notice." + notice + ".text")}</p></#if></@c.notice>
</#if>
<div class="portal-desk__head">
<h1>${msg("queue.title")}</h1>
<@p.shortcutsButton />
</div>
<div class="portal-desk__start">
<#if (visitor.roles?seq_contains("identity-reviewer"))!false>
<@l.form action="/revision/siguiente" module="oj-submit-once">
<@c.button label=msg("queue.next-case") variant="green" id="siguiente" attributes={"data-shortcut": "s"} + notice???then({"autofocus": "autofocus", "aria-describedby": "aviso"}, {}) />
</@l.form>
</#if>
<dl class="portal-counts">
<#list [["pending", requests.counts.pending], ["in-review", requests.counts.inReview], ["correction", requests.counts.correction], ["mine", requests.counts.mine]] as count>
<div class="portal-counts__item"><dt>${msg("counts." + count[0])}</dt><dd><#if count[1] gt 1000>${msg("counts.many")}<#else>${count[1]}</#if></dd></div>
</#list>
</dl>
</div>
<#if forgotten><@l.forgottenSearch /></#if>
<@l.form action="/revision" attributes={"class": "portal-filter", "role": "search", "aria-label": msg("filter.title")}>
<@c.input id="q" name="q" label=msg("filter.q") hint=msg("filter.q.hint") value=filter.sought required=false attributes={"data-shortcut": "b", "maxlength": "200", "autocomplete": "off"} />
<#assign items = [{"value": "", "label": msg("filter.status.any")}]>
<#list statuses as one><#assign items = items + [{"value": one, "label": msg("status." + one)}]></#list>
<@c.select id="estado" name="estado" label=msg("filter.status") items=items value=filter.status required=false />
<#assign items = [{"value": "", "label": msg("filter.flag.any")}]>
<#list flags as one><#assign items = items + [{"value": one, "label": msg("flag." + one)}]></#list>
<@c.select id="senal" name="senal" label=msg("filter.flag") items=items value=filter.flag required=false />
<@c.checkbox id="mios" name="mios" label=msg("filter.mine") value="1" checked=filter.mine />
<div class="portal-filter__do"><@c.button label=msg("filter.do") variant="blue" /><#if filter.narrows()><a class="govuk-link" href="/revision">${msg("filter.all")}</a></#if></div>
</@l.form>
<#assign reviews = (visitor.roles?seq_contains("identity-reviewer"))!false>
<#if requests.items?has_content>
<@l.form action="/revision/tomar" module="oj-submit-once">
<#assign rows = []>
<#list requests.items as one>
<#assign core = one.core>
<#assign stage = core.stage>
<#assign person = core.applicant>
<#assign code><#if core.assignedToMe || one.readable><a class="govuk-link" href="/revision/${core.id}"><@c.code text=core.receiptCode!"" /></a><#elseif core.unreadable()><span class="portal-small">${core.id}</span><#else><@c.code text=core.receiptCode!"" /></#if></#assign>
<#assign state><@p.status core=core opinions=one.opinions /></#assign>
<#assign marks><@p.flags core=core /></#assign>
<#assign sent><#if stage.submittedAt??>${when(stage.submittedAt)}</#if><#if core.age()??> <span class="portal-small portal-nowrap">${p.span("age", core.age())}</span></#if></#assign>
<#assign number><span class="portal-cui">${l.cui(person.cui!"")}</span></#assign>
<#assign rows = rows + [[code, (person.givenName!"") + " " + (person.familyName!""), number, sent, state, marks, p.holder(one, reviews)]]>
</#list>
<@c.table caption=msg("queue.caption") captionHidden=true rows=rows
  head=[msg("queue.head.code"), msg("queue.head.person"), msg("queue.head.cui"), msg("queue.head.submitted"), msg("queue.head.status"), msg("queue.head.flags"), msg("queue.head.holder")] />
</@l.form>
<#if requests.damaged()><p>${msg("queue.unreadable")}</p></#if>
<#if cut><p>${msg("queue.cut")}</p></#if>
<@c.pagination label=msg("queue.pages") previousHref=previous!"" previousLabel=msg("queue.previous") nextHref=next!"" nextLabel=msg("queue.next") />
<#elseif filter.narrows()>
<p>${msg("queue.nothing-found")}</p>
<#else>
<p>${msg("queue.empty")}</p>
</#if>
<@p.shortcuts keys=["s", "b", "help"] />
</@l.page>
