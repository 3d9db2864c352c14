<#import "/letter.ftl" as mail>
<@mail.letter title=msg("executeActions.title") lead=msg("executeActions.lead") items=(requiredActions![])?map(action -> msg("requiredAction." + action)) buttonLabel=msg("executeActions.action") link=link expiry=linkExpiration />
