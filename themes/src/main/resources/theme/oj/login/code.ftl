<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  <#if code.success>${msg("codeSuccessTitle")}<#else>${msg("codeErrorTitle", code.error)}</#if>
<#elseif section == "form">
  <#if code.success>
  <@c.input id="code" name="code" label=msg("copyCodeInstruction") value=code.code readonly=true required=false />
  <#else>
  <@c.notice variant="error"><p id="error">${code.error}</p></@c.notice>
  </#if>
</#if>
</@layout.registrationLayout>
