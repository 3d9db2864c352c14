<#import "/letter.ftl" as mail>
<@mail.letter title=msg("emailUpdateConfirmation.title") lead=msg("emailUpdateConfirmation.lead", newEmail) buttonLabel=msg("emailUpdateConfirmation.action") link=link expiry=linkExpiration />
