<#macro figure label value>
<div class="portal-figures__one"><dt>${label}</dt><dd>${value}</dd></div>
</#macro>

<#-- Seconds in the unit that fits; a negative number means that nothing was decided. -->
<#function time seconds>
<#if seconds gte 172800><#return msg("time.days", (seconds / 86400)?round)></#if>
<#if seconds gte 7200><#return msg("time.hours", (seconds / 3600)?round)></#if>
<#if seconds gte 0><#return msg("time.minutes", (seconds / 60)?ceiling)></#if>
<#return "–">
</#function>

<#-- The numbers are in the table below. The texts are outside the SVG, so that they keep their size on a phone. -->
<#macro plot plot from to>
<figure class="portal-plot">
  <ul class="portal-plot__legend">
    <#list plot.lines as line><li><svg viewBox="0 0 24 8" aria-hidden="true"><line class="portal-plot__${line.name}" x1="0" y1="4" x2="24" y2="4"/></svg> ${msg("line." + line.name)}</li></#list>
  </ul>
  <p class="portal-plot__scale">${plot.top}</p>
  <svg class="portal-plot__drawing" viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-labelledby="trazo-titulo trazo-texto">
    <title id="trazo-titulo">${msg("days.title")}</title>
    <desc id="trazo-texto">${msg("days.plot", day(from), day(to), plot.top)}</desc>
    <path class="portal-plot__grid" d="M0 0H100M0 50H100M0 100H100"/>
    <#list plot.lines as line><polyline class="portal-plot__${line.name}" points="${line.points}"/></#list>
  </svg>
  <p class="portal-plot__ends"><span>${day(from)}</span> <span>${day(to)}</span></p>
</figure>
</#macro>

<#macro bar share><span class="portal-nowrap">${msg("share", share)}</span> <svg class="portal-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect width="${share?c}" height="10"/></svg></#macro>

<#function reason code>
  <#return reasonCodes?seq_contains(code)?then(msg("reason." + code), code)>
</#function>
