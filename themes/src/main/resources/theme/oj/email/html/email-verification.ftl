<#import "/letter.ftl" as mail>
<@mail.letter title=msg("emailVerification.title") lead=msg("emailVerification.lead") buttonLabel=msg("emailVerification.action") link=link expiry=linkExpiration />
