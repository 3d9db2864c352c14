<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("changeEmailCode.title") request=true>
${msg("changeEmailCode.text")}

${code}

${msg("changeEmailCode.expiry", minutes?c)}
</@layout.emailLayout>
