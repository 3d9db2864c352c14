<#-- Fields of the sign-in pages: the shared components plus what the server knows about errors. -->
<#import "components.ftl" as c>

<#function errorOf names...>
  <#list names as name>
    <#if messagesPerField.existsError(name)><#return kcSanitize(messagesPerField.get(name))?no_esc></#if>
  </#list>
  <#return "">
</#function>

<#macro password id name label hint="" autocomplete="current-password" errorNames=[name] attributes={}>
<#local error = "">
<#list errorNames as errorName><#if !error?has_content><#local error = errorOf(errorName)></#if></#list>
<@c.password id=id name=name label=label hint=hint error=error autocomplete=autocomplete showLabel=msg("password.show") hideLabel=msg("password.hide") attributes=attributes />
</#macro>

<#macro captcha>
<#if altchaChallengeUrl?has_content>
<@c.captcha challenge=altchaChallengeUrl language=lang label=msg("captcha.label") withoutScript=msg("captcha.noScript") error=errorOf("altcha") />
</#if>
</#macro>

<#macro captchaHead>
<#if altchaChallengeUrl?has_content>
<link rel="stylesheet" href="${url.resourcesPath}/vendor/altcha/altcha.css">
<script type="module" src="${url.resourcesPath}/js/captcha.js"></script>
</#if>
</#macro>
