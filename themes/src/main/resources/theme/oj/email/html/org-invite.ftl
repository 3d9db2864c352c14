<#import "/letter.ftl" as mail>
<@mail.letter title=msg("orgInvite.title") lead=msg("orgInvite.lead", organization.name) buttonLabel=msg("orgInvite.action") link=link expiry=linkExpiration />
