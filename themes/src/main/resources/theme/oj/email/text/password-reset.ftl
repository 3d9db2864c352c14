<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("passwordReset.title") actionIntro=msg("passwordReset.intro") actionHref=link expiry=linkExpirationFormatter(linkExpiration) request=true />
