<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<#import "evidence.ftl" as e>
<#import "data.ftl" as d>
<#assign code = request.core.receiptCode!"">
<#assign address = "/revision/" + request.core.id>
<@l.page title=msg("case.title", code) wide=true styles=["assets/review/review.css"] scripts=["assets/review/viewer.js", "assets/review/video.js"]>
<div class="portal-desk__head">
<h1><@c.withCode text=msg("case.title", code) number=code /></h1>
<p class="portal-case__state"><@p.status core=request.core /></p>
</div>
<@p.flags core=request.core />
<@c.notice title=msg("decided.title")><p>${msg("decided.text")}</p><ul class="govuk-list govuk-list--bullet"><li>${msg("decided.since", when(request.core.stage.since))}</li><#if request.eraseAt??><li>${msg("decided.erase", when(request.eraseAt))}</li></#if></ul></@c.notice>
<div class="portal-case">
<div class="portal-case__evidence">
<h2 class="govuk-visually-hidden">${msg("case.evidence")}</h2>
<@e.record request=request address=address />
</div>
<div class="portal-case__data">
<@d.table rows=rows cuiDoubtful=request.declaration.cuiDoubtful />
<@d.twins twins=request.submission.sameEvidence />
<@d.earlier request=request address=address open=true />
<@d.written notes=request.history.notes />
</div>
</div>
<p><a class="govuk-link" href="/revision">${msg("case.back")}</a></p>
</@l.page>
