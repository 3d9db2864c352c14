<#ftl output_format="HTML">
<#-- Messages of a page: errors, notices, progress. -->

<#-- errors: [{"field": id of the field or "", "message"}]. Prints nothing without errors. -->
<#macro errorSummary title errors=[]>
<#if errors?has_content>
<div class="govuk-error-summary" role="alert" tabindex="-1" aria-labelledby="error-summary-title" data-module="oj-error-summary">
  <h2 class="govuk-error-summary__title" id="error-summary-title">${title}</h2>
  <ul class="govuk-list govuk-error-summary__list">
    <#list errors as error>
    <li><#if (error.field!"")?has_content><a href="#${error.field}">${error.message}</a><#else>${error.message}</#if></li>
    </#list>
  </ul>
</div>
</#if>
</#macro>

<#-- variant: info, success, pending (the guide's orange box), error -->
<#macro notice title="" variant="info" id="" attributes={}>
<div class="app-notice app-notice--${variant}"<#if id?has_content> id="${id}"</#if><#if variant == "error"> role="alert"<#elseif variant == "success"> role="status"</#if><@attrs attributes />>
  <#if title?has_content><h2 class="app-notice__title">${title}</h2></#if>
  <div class="app-notice__body"><#nested></div>
</div>
</#macro>

<#-- The panel that confirms success; detail is a receipt code or similar. -->
<#macro panel title detail="">
<div class="govuk-panel govuk-panel--confirmation app-panel">
  <h1 class="govuk-panel__title">${title}</h1>
  <#if detail?has_content><div class="govuk-panel__body">${detail}</div></#if>
  <#nested>
</div>
</#macro>

<#macro details summary open=false>
<details class="govuk-details"<#if open> open</#if>>
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${summary}</span></summary>
  <div class="govuk-details__text"><#nested></div>
</details>
</#macro>

<#-- "Paso 2 de 5"; current and total add a progress bar. -->
<#macro steps text current=0 total=0>
<div class="app-steps">
  <p class="app-steps__text">${text}</p>
  <#if total gt 0>
  <ol class="app-steps__bar" aria-hidden="true">
    <#list 1..total as step><li class="app-steps__step<#if step lte current> app-steps__step--done</#if>"></li></#list>
  </ol>
  </#if>
</div>
</#macro>

<#-- states: [{"text", "state": done | current | todo, "detail" (optional)}] -->
<#macro tracker states>
<ol class="app-tracker">
  <#list states as item>
  <li class="app-tracker__item app-tracker__item--${item.state}"<#if item.state == "current"> aria-current="step"</#if>><span class="app-tracker__text">${item.text}</span><#if (item.detail!"")?has_content> <span class="app-tracker__detail">${item.detail}</span></#if></li>
  </#list>
</ol>
</#macro>

<#-- variant: grey, blue, green, orange, red -->
<#macro tag text variant="grey">
<strong class="app-tag app-tag--${variant}">${text}</strong>
</#macro>

<#-- A receipt code or case number, which is never broken across lines. -->
<#macro code text><span class="app-receipt">${text}</span></#macro>

<#-- A text that contains such a code. -->
<#macro withCode text number><#list number?has_content?then(text?split(number), [text]) as part>${part}<#sep><@code text=number /></#sep></#list></#macro>

<#-- A text in which the number of the help line is a link. -->
<#macro callable text><#list text?split("1549") as part>${part}<#sep><a class="app-call" href="tel:1549">1549</a></#sep></#list></#macro>
