<#import "/letter.ftl" as mail>
<@mail.letter title=msg("identityApproved.title") lead=[msg("identityApproved.lead")] + (receiptCode!"")?has_content?then([msg("identity.receipt", receiptCode!"")], []) buttonLabel=msg("identityApproved.action") link=portalUrl!mail.portal() request=false />
