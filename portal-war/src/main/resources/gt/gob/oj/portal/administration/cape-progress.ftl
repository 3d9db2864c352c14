<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#macro figure label value>
<div class="portal-figures__one"><dt>${label}</dt><dd>${value}</dd></div>
</#macro>
<@l.page title=msg("progress.title") wide=true>
<h1>${msg("progress.title")}</h1>
<p>${msg("progress.about")}</p>
<dl class="portal-figures">
  <@figure label=msg("progress.signedIn") value=progress.totals.signedIn />
  <@figure label=msg("progress.imported") value=progress.totals.imported />
  <@figure label=msg("progress.neverSeen") value=progress.totals.neverSeen!"–" />
  <@figure label=msg("progress.openCases") value=progress.openCases() />
</dl>
<#if progress.totals.accounts??><p>${msg("progress.accounts", progress.totals.accounts)}</p><#else><p>${msg("progress.silent")}</p></#if>
<#if progress.lastImport??><#assign run = progress.lastImport>
<p><#if run.finishedAt??>${msg("progress.run.finished", when(run.finishedAt), run.accounts, run.imported, run.known, run.refused)}<#else>${msg("progress.run.open", when(run.movedAt), run.accounts, run.imported)}</#if></p>
</#if>

<h2>${msg("progress.days")}</h2>
<#assign from = progress.days?first.day to = progress.days?last.day>
<figure class="portal-plot">
  <ul class="portal-plot__legend">
    <#list plot.lines as line><li><svg viewBox="0 0 24 8" aria-hidden="true"><line class="portal-plot__${line.name}" x1="0" y1="4" x2="24" y2="4"/></svg> ${msg("progress.line." + line.name)}</li></#list>
  </ul>
  <p class="portal-plot__scale">${plot.top}</p>
  <svg class="portal-plot__drawing" viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-labelledby="trazo-titulo trazo-texto">
    <title id="trazo-titulo">${msg("progress.days")}</title>
    <desc id="trazo-texto">${msg("progress.plot", day(from), day(to), plot.top)}</desc>
    <path class="portal-plot__grid" d="M0 0H100M0 50H100M0 100H100"/>
    <#list plot.lines as line><polyline class="portal-plot__${line.name}" points="${line.points}"/></#list>
  </svg>
  <p class="portal-plot__ends"><span>${day(from)}</span> <span>${day(to)}</span></p>
</figure>
<@c.details summary=msg("progress.days.table")>
<#assign rows = []>
<#list progress.days?reverse as one><#assign rows = rows + [[day(one.day), one.signedIn, one.imported]]></#list>
<@c.table caption=msg("progress.days") captionHidden=true rows=rows head=[msg("progress.day"), msg("progress.line.received"), msg("progress.line.decided")] />
</@c.details>
<p><a class="govuk-link" href="/administracion/cape/avance/dias.csv">${msg("progress.csv")}</a></p>

<h2>${msg("progress.formats")}</h2>
<#if progress.formats?has_content>
<#assign rows = []>
<#list progress.formats as one><#assign rows = rows + [[(one.format == "unknown")?then(msg("progress.format.unknown"), one.format), one.signedIn, one.imported]]></#list>
<@c.table caption=msg("progress.formats.about") captionHidden=true rows=rows head=[msg("progress.format"), msg("progress.signedIn"), msg("progress.imported")] />
<#else><p>${msg("progress.none")}</p></#if>

<h2>${msg("progress.conflicts")}</h2>
<#if progress.conflicts?has_content>
<#assign rows = []>
<#list progress.conflicts as one>
<#assign link><a class="govuk-link" href="/administracion/cape?tipo=${one.kind}">${coded("cape.kind", one.kind)}</a></#assign>
<#assign rows = rows + [[link, one.open, one.decided]]>
</#list>
<@c.table caption=msg("progress.conflicts") captionHidden=true rows=rows head=[msg("cape.kind"), msg("progress.open"), msg("progress.decided")] />
<#else><p>${msg("cape.empty")}</p></#if>
<p><a class="govuk-link" href="/administracion/cape">${msg("cape.link")}</a></p>
</@l.page>
