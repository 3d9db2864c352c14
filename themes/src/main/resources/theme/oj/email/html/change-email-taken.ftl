<#import "/letter.ftl" as mail>
<@mail.letter title=msg("changeEmailTaken.title") lead=msg("changeEmailTaken.lead") after=msg("changeEmailTaken.after") buttonLabel=msg("changeEmailTaken.action") link=mail.portal("/mi-perfil") request=false />
