<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("changeEmailCode.title") request=true>
<p style="margin:0 0 16px">${msg("changeEmailCode.text")}</p>
<p style="margin:0 0 16px;text-align:center;font-size:32px;font-weight:bold;letter-spacing:6px">${code}</p>
<p style="margin:0 0 16px">${msg("changeEmailCode.expiry", minutes?c)}</p>
</@layout.emailLayout>
