<#import "/letter.ftl" as mail>
<@mail.letter title=msg("resetUnknown.title") lead=msg("resetUnknown.lead") after=msg("resetUnknown.after") buttonLabel=msg("resetNotice.action") link=mail.portal() request=false />
