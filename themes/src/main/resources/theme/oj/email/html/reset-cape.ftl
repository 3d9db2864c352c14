<#import "/letter.ftl" as mail>
<@mail.letter title=msg("resetCape.title") lead=msg("resetCape.lead") buttonLabel=msg("passwordReset.action") link=link expiry=linkExpiration after=msg("resetCape.after") />
