<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "/statistics/parts.ftl" as p>
<#assign period = "?desde=" + figures.from + "&hasta=" + figures.to>
<@l.page title=msg("statistics.title") failed=problems?has_content wide=true>
<@l.mistakes problems=problems />
<h1>${msg("statistics.title")}</h1>
<form method="get" action="/revision/estadisticas" class="portal-search" novalidate>
  <@c.input id="desde" name="desde" type="date" label=msg("statistics.from") value=form.from error=l.mistake(problems, "desde") required=false />
  <@c.input id="hasta" name="hasta" type="date" label=msg("statistics.to") value=form.to error=l.mistake(problems, "hasta") required=false />
  <@c.button label=msg("statistics.show") />
</form>
<p>${msg("statistics.period", day(figures.from), day(figures.to))}</p>
<dl class="portal-figures">
  <@p.figure label=msg("statistics.received") value=figures.received() />
  <@p.figure label=msg("statistics.decisions") value=figures.decisionTime.decisions />
  <@p.figure label=msg("statistics.waiting") value=figures.waiting />
  <@p.figure label=msg("statistics.median") value=p.time(figures.decisionTime.median!-1) />
  <@p.figure label=msg("statistics.p90") value=p.time(figures.decisionTime.p90!-1) />
</dl>

<h2>${msg("days.title")}</h2>
<@p.plot plot=plot from=figures.from to=figures.to />
<@c.details summary=msg("days.table")>
<#assign rows = []>
<#list figures.days?reverse as one><#assign rows = rows + [[day(one.day), one.received, one.decided, one.waiting]]></#list>
<@c.table caption=msg("days.title") captionHidden=true rows=rows head=[msg("days.day"), msg("line.received"), msg("line.decided"), msg("line.waiting")] />
</@c.details>

<h2>${msg("reasons.title")}</h2>
<#if figures.reasons?has_content>
<#assign rows = []>
<#list figures.reasons as one>
<#assign bar><@p.bar share=reasonShares[one?index] /></#assign>
<#assign rows = rows + [[p.reason(one.code), one.count, bar, p.time(one.median!-1), p.time(one.p90!-1)]]>
</#list>
<@c.table caption=msg("reasons.caption") captionHidden=true rows=rows head=[msg("reasons.reason"), msg("reasons.count"), msg("reasons.share"), msg("time.median"), msg("time.p90")] />
<#else><p>${msg("statistics.none")}</p></#if>

<h2>${msg("reviewers.title")}</h2>
<#if figures.reviewers?has_content>
<#assign rows = []>
<#list figures.reviewers as one>
<#assign bar><@p.bar share=reviewerShares[one?index] /></#assign>
<#assign rows = rows + [[one.name!msg("reviewers.gone"), one.approve, one.reject, one.correct, one.all(), bar, p.time(one.median!-1), p.time(one.p90!-1)]]>
</#list>
<@c.table caption=msg("reviewers.caption") captionHidden=true rows=rows head=[msg("reviewers.name"), msg("reviewers.approve"), msg("reviewers.reject"), msg("reviewers.correct"), msg("reviewers.all"), msg("reasons.share"), msg("time.median"), msg("time.p90")] />
<#else><p>${msg("statistics.none")}</p></#if>

<h2>${msg("statistics.files")}</h2>
<ul class="govuk-list">
  <li><a class="govuk-link" href="/revision/estadisticas/estadisticas.xlsx${period}">${msg("statistics.xlsx")}</a></li>
  <li><a class="govuk-link" href="/revision/estadisticas/dias.csv${period}">${msg("statistics.csv.days")}</a></li>
  <li><a class="govuk-link" href="/revision/estadisticas/motivos.csv${period}">${msg("statistics.csv.reasons")}</a></li>
  <li><a class="govuk-link" href="/revision/estadisticas/revisores.csv${period}">${msg("statistics.csv.reviewers")}</a></li>
</ul>
</@l.page>
