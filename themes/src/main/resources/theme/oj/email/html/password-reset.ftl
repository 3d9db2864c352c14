<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("passwordReset.title") actionIntro=msg("passwordReset.intro") actionHref=link actionLabel=msg("passwordReset.action") expiry=linkExpirationFormatter(linkExpiration) request=true />
