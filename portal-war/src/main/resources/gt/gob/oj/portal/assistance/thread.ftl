<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("thread.title", case.number) failed=problems?has_content>
<@l.mistakes problems=problems />
<h1><@c.withCode text=msg("thread.title", case.number) number=case.number /></h1>
<#if done??><@c.notice variant="success" title=msg("thread.done")></@c.notice></#if>
<p><@p.state request=case /> ${msg("thread.state." + case.progress.state)}</p>
<#if case.progress.mergedInto??><p><@c.withCode text=msg("thread.merged", case.progress.mergedInto) number=case.progress.mergedInto /></p></#if>
<@p.thread case=case messages=messages own=true />
<#if !case.progress.mergedInto??>
<h2>${msg("thread.write")}</h2>
<@l.form action="/asistencia/casos/" + reference module="oj-submit-once">
<input type="hidden" name="solicitud" value="${form.token}">
<@c.textarea id="mensaje" name="mensaje" label=msg("thread.words") hint=(case.progress.state == "closed" || case.progress.state == "answered")?then(msg("thread.reopens"), "") value=form.words rows=6 maxlength=longest error=l.mistake(problems, "mensaje") />
<@c.button label=msg("thread.send") />
</@l.form>
</#if>
<p class="portal-small"><@c.callable text=msg("thread.link") /></p>
</@l.page>
