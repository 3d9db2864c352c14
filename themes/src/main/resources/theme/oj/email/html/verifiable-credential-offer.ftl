<#import "/letter.ftl" as mail>
<@mail.letter title=msg("verifiableCredentialOffer.title") lead=msg("verifiableCredentialOffer.lead", credentialScopeDisplayName) buttonLabel=msg("verifiableCredentialOffer.action") link=link expiry=linkExpiration />
