<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#assign variants = {"none": "info", "pending": "pending", "in-review": "pending", "correction": "error", "approved": "success", "rejected": "error"}>
<@l.page title=msg("identity.title")>
<h1>${msg("identity.title")}</h1>
<@c.notice title=msg("identity." + proof.status + ".title") variant=variants[proof.status] id="estado">
  <p>${msg("identity." + proof.status + ".text")}</p>
  <#if proof.reason?? && variants[proof.status] == "error"><p>${msg("identity.reason")} <strong>${proof.reason}</strong></p></#if>
<#if proof.receiptCode??>
<#assign rows = [{"key": msg("identity.receipt"), "value": proof.receiptCode}]>
<#if proof.submittedAt??><#assign rows = rows + [{"key": msg("identity.submitted"), "value": when(proof.submittedAt)}]></#if>
<#if proof.decidedAt??><#assign rows = rows + [{"key": msg("identity.decided"), "value": when(proof.decidedAt)}]></#if>
<@c.summaryList rows=rows />
</#if>
</@c.notice>
<#if proof.status == "none">
<h2>${msg("identity.need.title")}</h2>
<ul class="govuk-list govuk-list--bullet">
  <li>${msg("identity.need.data")}</li>
  <li>${msg("identity.need.dpi")}</li>
  <li>${msg("identity.need.video")}</li>
</ul>
<@c.button label=msg("identity.verify") href="/mi-identidad/verificar" variant="green" />
<#elseif variants[proof.status] == "error">
<@c.button label=msg("identity.again") href="/mi-identidad/verificar" variant="green" />
<#elseif proof.status == "approved">
<@c.button label=msg("identity.services") href="/servicios" />
</#if>
</@l.page>
