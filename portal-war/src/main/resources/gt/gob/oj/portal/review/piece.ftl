<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "evidence.ftl" as e>
<#assign code = request.core.receiptCode!"">
<#assign source = "/revision/" + request.core.id + request.core.assignedToMe?then("/evidencia/", "/resuelto/") + piece.piece + "?intento=" + piece.attempt?c>
<#assign title = msg("piece.title", msg("piece." + piece.piece), code)>
<@l.page title=title wide=true styles=["assets/review/review.css"] scripts=["assets/review/viewer.js", "assets/review/video.js"]>
<h1><@c.withCode text=title number=code /></h1>
<p><#if piece.current>${msg("piece.attempt", piece.attempt)}<#else>${msg("piece.replaced", piece.attempt)}</#if></p>
<div class="portal-large">
<#if piece.piece == "video"><@e.video source=source request=request /><#else><@e.picture source=source piece=piece.piece mark=false /></#if>
</div>
<p><a class="govuk-link" href="/revision/${request.core.id}">${msg("piece.back-link")}</a></p>
</@l.page>
