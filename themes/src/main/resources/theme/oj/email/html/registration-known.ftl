<#import "/letter.ftl" as mail>
<@mail.letter title=msg("registrationKnown.title") lead=[msg("registrationKnown.lead"), msg("registrationKnown.yours")] after=msg("registrationKnown.notYou") buttonLabel=msg("registrationKnown.action") link=mail.portal("/ingresar") request=false />
