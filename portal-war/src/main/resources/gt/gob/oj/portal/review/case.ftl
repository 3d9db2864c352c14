<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<#import "evidence.ftl" as e>
<#import "data.ftl" as d>
<#import "decide.ftl" as decide>
<#assign code = request.core.receiptCode!"">
<#assign address = "/revision/" + request.core.id>
<@l.page title=msg("case.title", code) failed=problems?has_content || refused?? wide=true styles=["assets/review/review.css"]
  scripts=["assets/review/shortcuts.js", "assets/review/viewer.js", "assets/review/video.js", "assets/review/turn.js"]>
<@l.mistakes problems=problems />
<#if refused??><@c.notice variant="error" title=coded("refused", refused)></@c.notice></#if>
<#if saved??><@c.notice variant="success" title=msg("saved." + saved)></@c.notice></#if>
<div class="portal-desk__head">
<h1><@c.withCode text=msg("case.title", code) number=code /></h1>
<p class="portal-case__state"><@p.status core=request.core /></p>
<@p.shortcutsButton />
<@l.form action=address><@c.button label=msg("case.give-back") variant="secondary" name="accion" value="give-back" /></@l.form>
</div>
<@p.flags core=request.core />
<@decide.turn request=request address=address />
<#if request.turn.fourEyes><@c.notice title=msg("case.four-eyes")><p>${msg("case.four-eyes.text")}</p></@c.notice></#if>
<@l.form action=address id="caso" module="oj-submit-once">
<input type="hidden" name="caso" value="${code}">
<div class="portal-case">
<div class="portal-case__evidence">
<h2 class="govuk-visually-hidden">${msg("case.evidence")}</h2>
<@e.pieces request=request form=form address=address problems=problems />
</div>
<div class="portal-case__data">
<@d.table rows=rows cuiDoubtful=request.declaration.cuiDoubtful />
<@d.twins twins=request.submission.sameEvidence />
<@d.earlier request=request address=address />
<@decide.decision form=form problems=problems written=request.submission.written />
<@d.notes request=request form=form problems=problems />
</div>
</div>
</@l.form>
<p><a class="govuk-link" href="/revision">${msg("case.back")}</a></p>
<@p.shortcuts keys=["evidence", "data", "outcome", "submit", "transcript", "note", "video", "speed", "viewer", "move", "mark", "help"] />
</@l.page>
