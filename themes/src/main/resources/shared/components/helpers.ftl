<#ftl output_format="HTML">
<#-- Functions that the other files of this folder share. -->

<#macro attrs attributes={}>
<#list attributes?keys as key> ${key}="${attributes[key]}"</#list></#macro>

<#function describedBy id hint error>
  <#local ids = []>
  <#if hint?has_content><#local ids = ids + [id + "-hint"]></#if>
  <#if error?has_content><#local ids = ids + [id + "-error"]></#if>
  <#return ids?join(" ")>
</#function>

<#macro describe id hint error>
<#local ids = describedBy(id, hint, error)><#if ids?has_content> aria-describedby="${ids}"</#if><#if error?has_content> aria-invalid="true"</#if></#macro>

<#macro hintAndError id hint error>
  <#if hint?has_content><div id="${id}-hint" class="govuk-hint">${hint}</div></#if>
  <#if error?has_content><p id="${id}-error" class="govuk-error-message"><span class="govuk-visually-hidden">${errorPrefix}</span> ${error}</p></#if>
</#macro>

<#macro group error="">
<div class="govuk-form-group<#if error?has_content> govuk-form-group--error</#if>">
<#nested>
</div>
</#macro>

<#macro legendText text size>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--${size}">${text}</legend>
</#macro>
