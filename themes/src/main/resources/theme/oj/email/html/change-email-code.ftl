<#import "/letter.ftl" as mail>
<@mail.letter title=msg("changeEmailCode.title") lead=msg("changeEmailCode.lead") code=code codeExpiry=minutes after=msg("changeEmailCode.after") />
