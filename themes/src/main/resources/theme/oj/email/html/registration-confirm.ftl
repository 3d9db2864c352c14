<#import "/letter.ftl" as mail>
<@mail.letter title=msg("registrationConfirm.title") lead=msg("registrationConfirm.lead") buttonLabel=msg("registrationConfirm.action") link=link expiry=linkExpiration code=code codeExpiry=codeExpiration />
