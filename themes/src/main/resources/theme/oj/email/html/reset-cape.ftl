<#import "/letter.ftl" as mail>
<@mail.letter title=msg("resetCape.title") lead=msg("resetCape.lead") after=msg("resetCape.after") buttonLabel=msg("resetNotice.action") link=mail.portal() request=false />
