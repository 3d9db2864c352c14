<#import "/letter.ftl" as mail>
<@mail.letter title=msg("identityRejected.title") lead=msg("identityRejected.lead") quote=reason!"" after=(receiptCode!"")?has_content?then([msg("identity.receipt", receiptCode!"")], []) + [msg("identityRejected.next")] buttonLabel=msg("identityRejected.action") link=portalUrl!mail.portal() request=false />
