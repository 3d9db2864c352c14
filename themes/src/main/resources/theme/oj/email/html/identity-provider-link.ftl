<#import "/letter.ftl" as mail>
<@mail.letter title=msg("identityProviderLink.title") lead=msg("identityProviderLink.lead", identityProviderDisplayName) buttonLabel=msg("identityProviderLink.action") link=link expiry=linkExpiration />
