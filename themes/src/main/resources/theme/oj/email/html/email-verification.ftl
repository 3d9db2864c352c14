<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("emailVerification.title") actionIntro=msg("emailVerification.intro") actionHref=link actionLabel=msg("emailVerification.action") expiry=linkExpirationFormatter(linkExpiration) request=true />
