<#import "/letter.ftl" as mail>
<@mail.letter title=msg(subjectKey, daysRemaining, reason) lead=(messageKey == "customMessage")?then(customMessage!"", msg(messageKey, daysRemaining, reason)) buttonLabel=msg("event.action") link=mail.portal("/mi-perfil") request=false />
