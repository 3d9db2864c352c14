<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "/identity/parts.ftl" as p>
<#assign variants = {"none": "info", "pending": "pending", "in-review": "pending", "correction": "error", "approved": "success", "rejected": "error", "withdrawn": "info", "expired": "info", "unreadable": "pending"}>
<@l.page title=msg("identity.title")>
<h1>${msg("identity.title")}</h1>
<#if done?? && !(done == "retirada" && proof.status == "withdrawn")>
<@c.notice title=msg("identity.done." + done) variant=(done == "resuelta")?then("info", "success") />
</#if>
<#if proof.draft??>
<@c.notice title=msg("identity.draft.title") variant="pending" id="borrador">
  <p>${msg("identity.draft.text", when(proof.draft.since))}</p>
  <@p.pieces intro=msg("identity.draft.missing") codes=proof.draft.missing none=msg("identity.draft.complete") />
</@c.notice>
<@c.buttonGroup>
  <@c.button label=msg("identity.verify") href="/mi-identidad/verificar" variant="green" />
  <@c.button label=msg("identity.draft.drop") href="/mi-identidad/retirar" variant="secondary" />
</@c.buttonGroup>
</#if>
<#if !(proof.draft?? && proof.status == "none")>
<@c.notice title=msg("identity." + proof.status + ".title") variant=variants[proof.status] id="estado">
  <p>${msg("identity." + proof.status + ".text")}</p>
</@c.notice>
</#if>
<#if proof.status == "correction"><@p.corrections faults=proof.faults() missing=proof.missing words=proof.reason!"" />
<#elseif proof.status == "rejected"><@p.reasons codes=proof.codes words=proof.reason!"" /><@p.ways codes=proof.codes /></#if>
<#if proof.status == "none" && !proof.draft??>
<h2>${msg("identity.need.title")}</h2>
<ul class="govuk-list govuk-list--bullet">
  <li>${msg("identity.need.data")}</li>
  <li>${msg("identity.need.dpi")}</li>
  <li>${msg("identity.need.video")}</li>
</ul>
<@c.button label=msg("identity.verify") href="/mi-identidad/verificar" variant="green" />
<#elseif proof.status == "correction">
<@c.button label=msg("identity.correct") href="/mi-identidad/verificar" variant="green" />
<#elseif ["rejected", "withdrawn", "expired"]?seq_contains(proof.status) && !proof.draft??>
<@c.button label=msg("identity.new") href="/mi-identidad/verificar" variant="green" />
<#elseif proof.status == "approved">
<@c.button label=msg("identity.services") href="/servicios" />
</#if>
<#if proof.status == "unreadable">
<#if proof.receiptCode??><p><@c.withCode text=msg("identity.unreadable.code", proof.receiptCode) number=proof.receiptCode /></p></#if>
<@c.button label=msg("identity.unreadable.help") href="/asistencia" />
<#elseif proof.receiptCode??>
<h2>${msg("identity.request")}</h2>
<@p.progress proof=proof />
<@p.facts proof=proof />
<#if proof.withdrawable() && !proof.draft??><p><a class="govuk-link" href="/mi-identidad/retirar">${msg("identity.withdraw")}</a></p></#if>
<@p.ledger proof=proof />
</#if>
</@l.page>
