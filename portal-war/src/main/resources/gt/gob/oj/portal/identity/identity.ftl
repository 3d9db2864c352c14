<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "/identity/parts.ftl" as p>
<#assign variants = {"none": "info", "pending": "pending", "in-review": "pending", "correction": "error", "approved": "success", "rejected": "error", "withdrawn": "info", "expired": "info", "unreadable": "pending"}>
<@l.page title=msg("identity.title")>
<h1>${msg("identity.title")}</h1>
<#if done?? && !(done == "retirada" && proof.shown() == "withdrawn")>
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
<#if !(proof.draft?? && proof.shown() == "none")>
<@c.notice title=msg("identity." + proof.shown() + ".title") variant=variants[proof.shown()] id="estado">
  <p>${msg("identity." + proof.shown() + ".text")}</p>
</@c.notice>
</#if>
<#if proof.shown() == "correction"><@p.corrections faults=proof.pieces.faults() missing=proof.pieces.missing words=proof.decision.reason!"" />
<#elseif proof.shown() == "rejected"><@p.reasons codes=proof.decision.codes words=proof.decision.reason!"" /><@p.ways codes=proof.decision.codes /></#if>
<#if proof.shown() == "none" && !proof.draft??>
<h2>${msg("identity.need.title")}</h2>
<ul class="govuk-list govuk-list--bullet">
  <li>${msg("identity.need.data")}</li>
  <li>${msg("identity.need.dpi")}</li>
  <li>${msg("identity.need.video")}</li>
</ul>
<@c.button label=msg("identity.verify") href="/mi-identidad/verificar" variant="green" />
<#elseif proof.shown() == "correction">
<@c.button label=msg("identity.correct") href="/mi-identidad/verificar" variant="green" />
<#elseif ["rejected", "withdrawn", "expired"]?seq_contains(proof.shown()) && !proof.draft??>
<@c.button label=msg("identity.new") href="/mi-identidad/verificar" variant="green" />
<#elseif proof.shown() == "approved">
<@c.button label=msg("identity.services") href="/servicios" />
</#if>
<#if proof.shown() == "unreadable">
<#if proof.sent.receiptCode??><p><@c.withCode text=msg("identity.unreadable.code", proof.sent.receiptCode) number=proof.sent.receiptCode /></p></#if>
<@c.button label=msg("identity.unreadable.help") href="/asistencia" />
<#elseif proof.sent.receiptCode??>
<h2>${msg("identity.request")}</h2>
<@p.progress proof=proof />
<@p.facts proof=proof />
<#if proof.withdrawable() && !proof.draft??><p><a class="govuk-link" href="/mi-identidad/retirar">${msg("identity.withdraw")}</a></p></#if>
<@p.ledger proof=proof />
</#if>
</@l.page>
