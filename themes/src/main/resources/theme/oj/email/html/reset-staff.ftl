<#import "/letter.ftl" as mail>
<@mail.letter title=msg("resetStaff.title") lead=msg("resetStaff.lead") after=msg("resetStaff.after") buttonLabel=msg("resetNotice.action") link=mail.portal() request=false />
