<#import "/letter.ftl" as mail>
<@mail.letter title=msg("emailTest.title") lead=msg("emailTest.lead") request=false />
