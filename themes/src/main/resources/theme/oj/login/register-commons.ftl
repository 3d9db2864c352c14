<#import "components.ftl" as c>
<#import "field.ftl" as field>

<#macro termsAcceptance>
<#if termsAcceptanceRequired??>
<h3>${msg("termsTitle")}</h3>
<div id="kc-registration-terms-text">${kcSanitize(msg("termsText"))?no_esc}</div>
<@c.checkbox id="termsAccepted" name="termsAccepted" label=msg("acceptTerms") error=field.errorOf("termsAccepted") required=true />
</#if>
</#macro>
