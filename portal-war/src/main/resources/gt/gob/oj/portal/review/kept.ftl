<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "typed.ftl" as t>
<@l.page title=coded("kept", why) failed=!form.blank() wide=true>
<h1>${coded("kept", why)}</h1>
<p>${coded("kept.text", why)}</p>
<#if !form.blank()><p><strong>${msg("kept.nothing-lost")}</strong></p></#if>
<@l.form action="/revision/" + id module="oj-submit-once">
<@t.fields form=form />
<@c.buttonGroup>
<#if again == "take"><@c.button label=msg("kept.take") variant="green" name="accion" value="take" /><#elseif again?has_content><@c.button label=msg("kept.again") variant="green" name="accion" value=again /></#if>
<@c.button label=msg("kept.queue") variant="secondary" href="/revision" />
</@c.buttonGroup>
</@l.form>
<@l.form action="/revision/siguiente" module="oj-submit-once"><@c.button label=msg("queue.next-case") variant="secondary" /></@l.form>
</@l.page>
