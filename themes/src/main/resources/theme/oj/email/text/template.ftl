<#ftl output_format="plainText">
<#-- The plain-text part of a letter; see letter.ftl. -->
<#macro letter title lead items quote code codeExpiry link buttonLabel expiry after request>
<#local parts = [msg("email.organisation") + " - " + msg("email.portal"), title] + lead>
<#if items?has_content><#local parts = parts + [items?map(item -> "- " + item)?join("\n")]></#if>
<#if quote?has_content><#local parts = parts + [quote]></#if>
<#if link?has_content><#local parts = parts + [buttonLabel + ":\n" + link]></#if>
<#if link?has_content && expiry?has_content><#local parts = parts + [msg("email.expiry", expiry)]></#if>
<#if code?has_content><#local parts = parts + [msg("email.code") + " " + code]></#if>
<#if code?has_content && codeExpiry?has_content><#local parts = parts + [msg("email.code.expiry", codeExpiry)]></#if>
<#local parts = parts + after>
<#if request><#local parts = parts + [msg("email.ignore")]></#if>
${(parts + [msg("email.place")])?join("\n\n")}
</#macro>
