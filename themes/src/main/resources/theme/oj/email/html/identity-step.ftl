<#import "/letter.ftl" as mail>
<#assign key = "identityStep." + step>
<#assign items = []>
<#list corrections![] as one><#assign items = items + [msg("identityPiece." + one.piece) + ": " + msg("identityCode." + one.code) + "." + one.words?has_content?then(" " + one.words, "")]></#list>
<#if !items?has_content><#list codes![] as code><#assign items = items + [msg("identityCode." + code) + "."]></#list></#if>
<#assign after = (receiptCode!"")?has_content?then([msg("identity.receipt", receiptCode!"")], [])>
<#if msg(key + ".next") != key + ".next"><#assign after = [msg(key + ".next")] + after></#if>
<@mail.letter title=msg(key + ".title") lead=msg(key + ".lead") items=items quote=reason!"" after=after buttonLabel=msg(key + ".action") link=portalUrl!mail.portal("/mi-identidad") request=false />
