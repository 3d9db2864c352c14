<#import "/letter.ftl" as mail>
<@mail.letter title=msg("registrationCuiKnown.title") lead=[msg("registrationCuiKnown.lead"), msg("registrationCuiKnown.yours")] after=msg("registrationCuiKnown.notYou") buttonLabel=msg("registrationCuiKnown.action") link=mail.portal("/ingresar") request=false />
