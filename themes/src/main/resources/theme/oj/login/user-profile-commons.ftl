<#-- The fields of the realm's user profile. -->
<#import "components.ftl" as c>
<#import "field.ftl" as field>

<#function fields>
  <#return profile.attributes?map(attribute -> {"name": attribute.name, "id": attribute.name})>
</#function>

<#macro userProfileFormFields>
<#list profile.attributes as attribute>
  <#if attribute.name == "locale" && realm.internationalizationEnabled && (locale.currentLanguageTag!"")?has_content>
  <input type="hidden" id="locale" name="locale" value="${locale.currentLanguageTag}">
  <#else>
  <@profileField attribute=attribute />
  </#if>
</#list>
</#macro>

<#macro profileField attribute>
<#local label = advancedMsg(attribute.displayName!attribute.name)>
<#local hint = (attribute.annotations.inputHelperTextBefore??)?then(advancedMsg(attribute.annotations.inputHelperTextBefore!""), "")>
<#local error = field.errorOf(attribute.name)>
<#local kind = attribute.annotations.inputType!"text">
<#if kind == "textarea">
<@c.textarea id=attribute.name name=attribute.name label=label hint=hint error=error value=attribute.value!"" required=attribute.required />
<#elseif kind == "select">
<@c.select id=attribute.name name=attribute.name label=label hint=hint error=error value=attribute.value!"" required=attribute.required items=((attribute.validators.options.options)![])?map(option -> {"value": option, "label": advancedMsg(option)}) />
<#else>
<@c.input id=attribute.name name=attribute.name label=label hint=hint error=error value=attribute.value!"" type=kind?remove_beginning("html5-") autocomplete=attribute.autocomplete!"" required=attribute.required readonly=attribute.readOnly />
</#if>
</#macro>
