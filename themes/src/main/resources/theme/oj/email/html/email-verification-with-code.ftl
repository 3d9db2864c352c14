<#import "/letter.ftl" as mail>
<@mail.letter title=msg("emailVerificationCode.title") code=code />
