<#import "/shared/components.ftl" as c>

<#-- The state of a request, in a colour. -->
<#macro state request>
<#local colours = {"new": "orange", "in-progress": "blue", "waiting": "grey", "answered": "green", "closed": "grey", "reopened": "orange"}>
<@c.tag text=msg("state." + request.progress.state) variant=colours[request.progress.state]!"grey" />
</#macro>

<#-- Until when an answer is due, with a word besides the colour. -->
<#macro target request>
<#if request.progress.targetAt??>
<#if request.progress.urgency() == "overdue"><@c.tag text=msg("target.overdue") variant="red" /> <#elseif request.progress.urgency() == "soon"><@c.tag text=msg("target.soon") variant="orange" /> </#if>
<span class="portal-small">${when(request.progress.targetAt)}</span>
</#if>
</#macro>

<#-- What was written, oldest first. own: for the person; agents see names and notes. -->
<#macro thread case messages own=false>
<ol class="portal-thread">
<li class="portal-thread__one">
<p class="portal-thread__head"><strong>${own?then(msg("thread.you"), case.givenName + " " + case.familyName)}</strong> <span class="portal-small">${when(case.receivedAt)}</span></p>
<div class="portal-thread__words">${case.message}</div>
</li>
<#list messages as one>
<#local person = one.step == "reply">
<li class="portal-thread__one portal-thread__one--${one.step}" id="mensaje-${one.id?c}">
<p class="portal-thread__head"><strong><#if person>${own?then(msg("thread.you"), case.givenName + " " + case.familyName)}<#else>${one.agentName!msg("thread.mail")}</#if></strong>
<#if !person><span class="portal-thread__kind">${msg("thread." + one.step)}</span></#if><#if !own && one.sender??> <span class="portal-thread__kind">${msg("thread.sender", one.sender)}</span></#if> <span class="portal-small">${when(one.writtenAt)}</span></p>
<div class="portal-thread__words">${one.ownText}</div>
<#if one.quote?has_content><@c.details summary=msg("thread.quote")><div class="portal-thread__words">${one.quote}</div></@c.details></#if>
</li>
</#list>
</ol>
</#macro>
