<#ftl output_format="plainText">
<#macro emailLayout title="" actionIntro="" actionHref="" expiry="" request=false>
${msg("email.organisation")} - ${msg("email.portal")}

${title}

<#nested>
<#if actionHref?has_content>
<#if actionIntro?has_content>
${actionIntro}

</#if>
${actionHref}

<#if expiry?has_content>
${msg("email.expiry", expiry)}

</#if>
</#if>
${msg("email.place")}
<#if request>

${msg("email.ignore")}
</#if>
</#macro>
