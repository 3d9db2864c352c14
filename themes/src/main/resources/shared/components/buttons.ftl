<#ftl output_format="HTML">
<#-- variant: primary (blue), green, blue, secondary, warning, link. With href it is a link that looks like a button. -->
<#macro button label type="submit" variant="primary" href="" name="" value="" id="" attributes={}>
<#local look = (variant == "link")?then("app-button-link", "govuk-button app-button--" + variant)>
<#if href?has_content>
<a href="${href}" class="${look}" draggable="false"<#if id?has_content> id="${id}"</#if><@attrs attributes />>${label}</a>
<#else>
<button type="${type}" class="${look}"<#if name?has_content> name="${name}" value="${value}"</#if><#if id?has_content> id="${id}"</#if><@attrs attributes />>${label}</button>
</#if>
</#macro>

<#macro buttonGroup>
<div class="govuk-button-group">
<#nested>
</div>
</#macro>
