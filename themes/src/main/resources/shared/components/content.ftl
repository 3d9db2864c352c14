<#ftl output_format="HTML">
<#macro card title="" href="" variant="" headingLevel=2>
<div class="app-card<#if variant?has_content> app-card--${variant}</#if>">
  <#if title?has_content><h${headingLevel?c} class="app-card__title"><#if href?has_content><a class="app-card__link" href="${href}">${title}</a><#else>${title}</#if></h${headingLevel?c}></#if>
  <div class="app-card__body"><#nested></div>
</div>
</#macro>

<#macro cards>
<div class="app-cards">
<#nested>
</div>
</#macro>

<#-- rows: [{"key", "value", "href", "action", "about"}]; the last three are optional: a link "Cambiar" + hidden "correo electrónico" -->
<#macro summaryList rows>
<dl class="govuk-summary-list">
  <#list rows as row>
  <div class="govuk-summary-list__row<#if !(row.href!"")?has_content> govuk-summary-list__row--no-actions</#if>">
    <dt class="govuk-summary-list__key">${row.key}</dt>
    <dd class="govuk-summary-list__value">${row.value!}</dd>
    <#if (row.href!"")?has_content><dd class="govuk-summary-list__actions"><a class="govuk-link" href="${row.href}">${row.action}<#if (row.about!"")?has_content><span class="govuk-visually-hidden"> ${row.about}</span></#if></a></dd></#if>
  </div>
  </#list>
</dl>
</#macro>

<#-- head: texts; rows: lists of texts or of captured markup. On a narrow screen each row becomes a block with its headings. -->
<#macro table caption head rows captionHidden=false>
<table class="govuk-table app-table">
  <caption class="<#if captionHidden>govuk-visually-hidden<#else>govuk-table__caption govuk-table__caption--m</#if>">${caption}</caption>
  <thead class="govuk-table__head"><tr class="govuk-table__row"><#list head as cell><th scope="col" class="govuk-table__header">${cell}</th></#list></tr></thead>
  <tbody class="govuk-table__body">
    <#list rows as row>
    <tr class="govuk-table__row"><#list row as cell><td class="govuk-table__cell" data-label="${head[cell?index]!}"><#if holds(cell!"")>${cell}</#if></td></#list></tr>
    </#list>
  </tbody>
</table>
</#macro>

<#-- Returns whether captured markup is not blank. -->
<#function holds cell>
  <#if cell?is_markup_output><#return cell?markup_string?trim?has_content></#if>
  <#return cell?is_number || cell?has_content>
</#function>

<#-- Shows only links that have an address; current is text such as "Página 2 de 9". -->
<#macro pagination label previousHref="" previousLabel="" nextHref="" nextLabel="" current="">
<#if previousHref?has_content || nextHref?has_content>
<nav class="app-pagination" aria-label="${label}">
  <#if previousHref?has_content><a class="govuk-link app-pagination__link" rel="prev" href="${previousHref}">${previousLabel}</a></#if>
  <#if current?has_content><span class="app-pagination__current">${current}</span></#if>
  <#if nextHref?has_content><a class="govuk-link app-pagination__link" rel="next" href="${nextHref}">${nextLabel}</a></#if>
</nav>
</#if>
</#macro>
