<#import "/letter.ftl" as mail>
<@mail.letter title=msg("passwordReset.title") lead=msg("passwordReset.lead") buttonLabel=msg("passwordReset.action") link=link expiry=linkExpiration />
