<#import "/shared/components.ftl" as c>

<#-- The status of a request as a word and a colour. -->
<#macro status core opinions=0>
<#local stage = core.stage>
<#local looks = {"pending": "orange", "in_review": "blue", "correction": "orange", "approved": "green", "rejected": "red"}>
<@c.tag text=coded("status", stage.status) variant=looks[stage.status]!"grey" /><#if stage.attempt gt 1> <span class="portal-small portal-nowrap">${msg("queue.attempt", stage.attempt)}</span></#if><#if opinions gt 0 && ["pending", "in_review"]?seq_contains(stage.status)> <span class="portal-small portal-nowrap">${msg("queue.opinions", opinions)}</span></#if>
</#macro>

<#macro flags core>
<#if core.stage.flags?has_content><ul class="portal-flags"><#list core.stage.flags as flag><li><@c.tag text=coded("flag", flag) variant="violet" /></li></#list></ul></#if>
</#macro>

<#function span key time>
<#return msg(key + "." + time.unit, time.count)>
</#function>

<#macro left item><#if item.left()??> <span class="portal-small portal-nowrap">${span("left", item.left())}</span><#elseif item.core.assignedToMe> <span class="portal-small">${msg("left.over")}</span></#if></#macro>

<#-- The reviewer and the remaining time; an unassigned case can be taken. -->
<#function holder item reviews=true>
<#if item.core.assignedToMe>
<#local markup><strong>${msg("holder.mine")}</strong><@left item=item /></#local>
<#elseif item.core.assigned>
<#local markup>${msg("holder.other")}<@left item=item /></#local>
<#elseif item.core.stage.status != "pending" && item.core.stage.status != "in_review">
<#local markup>—</#local>
<#elseif item.core.free() && reviews>
<#local markup><@c.button label=msg("holder.take") variant="secondary" name="caso" value=item.core.id attributes={"aria-label": msg("holder.take.code", item.core.receiptCode!"")} /></#local>
<#else>
<#local markup>${msg("holder.nobody")}</#local>
</#if>
<#return markup>
</#function>

<#-- The watermark with the reviewer's name over personal data, printed too. -->
<#macro watermark>
<div class="portal-watermark" aria-hidden="true"><#list 1..24 as i><span>${(visitor.name)!""}</span></#list></div>
</#macro>

<#macro shortcutsButton>
<button type="button" class="govuk-button app-button--secondary portal-tool" data-module="shortcuts-open" aria-haspopup="dialog" hidden>${msg("keys.open")}</button>
</#macro>

<#-- The dialog that lists the keyboard shortcuts and switches them off. keys: those of this page. -->
<#macro shortcuts keys>
<dialog id="atajos" class="portal-dialog" aria-labelledby="atajos-titulo" data-module="shortcuts">
<h2 id="atajos-titulo">${msg("keys.title")}</h2>
<table class="govuk-table"><caption class="govuk-visually-hidden">${msg("keys.title")}</caption>
<thead class="govuk-visually-hidden"><tr><th scope="col">${msg("keys.head.key")}</th><th scope="col">${msg("keys.head.does")}</th></tr></thead>
<tbody><#list keys as key><tr><th scope="row" class="govuk-table__cell"><kbd>${msg("keys." + key + ".key")}</kbd></th><td class="govuk-table__cell">${msg("keys." + key)}</td></tr></#list></tbody></table>
<@c.checkbox id="atajos-activos" name="atajos-activos" label=msg("keys.on") hint=msg("keys.on.hint") />
<form method="dialog"><@c.button label=msg("keys.close") variant="secondary" /></form>
</dialog>
</#macro>
