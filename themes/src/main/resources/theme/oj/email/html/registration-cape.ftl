<#import "/letter.ftl" as mail>
<@mail.letter title=msg("registrationCape.title") lead=[msg("registrationCape.lead"), msg("registrationCape.yours")] after=msg("registrationCape.notYou") buttonLabel=msg("registrationCape.action") link=mail.portal("/ingresar") request=false />
