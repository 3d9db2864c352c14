<#import "/letter.ftl" as mail>
<@mail.letter title=msg("closeAccount.title") lead=msg("closeAccount.lead") after=msg("account.notYou") buttonLabel=msg("account.help") link=mail.portal("/asistencia") request=false />
