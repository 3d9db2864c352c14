<#import "/letter.ftl" as mail>
<@mail.letter title=msg("changeEmailDone.title") lead=msg("changeEmailDone.lead") after=msg("account.notYou") buttonLabel=msg("account.help") link=mail.portal("/asistencia") request=false />
