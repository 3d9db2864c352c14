<#import "/letter.ftl" as mail>
<@mail.letter title=msg("capeLink.title") lead=msg("capeLink.lead") buttonLabel=msg("capeLink.action") link=link expiry=linkExpiration after=msg("capeLink.after") request=false />
