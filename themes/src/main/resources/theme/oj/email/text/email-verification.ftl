<#ftl output_format="plainText">
<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("emailVerification.title") actionIntro=msg("emailVerification.intro") actionHref=link expiry=linkExpirationFormatter(linkExpiration) request=true />
