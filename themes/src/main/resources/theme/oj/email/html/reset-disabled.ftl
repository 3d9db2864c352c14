<#import "/letter.ftl" as mail>
<@mail.letter title=msg("resetDisabled.title") lead=msg("resetDisabled.lead") after=msg("resetDisabled.after") buttonLabel=msg("resetNotice.action") link=mail.portal() request=false />
