<#--
  Every mail is written once, by one call, and the frame makes its web part and its text part of it:

    html/NAME.ftl   <#import "/letter.ftl" as mail>
                    <@mail.letter title=msg("x.title") lead=msg("x.lead") buttonLabel=msg("x.action") link=link expiry=10 code=code codeExpiry=10 />
    text/NAME.ftl   <#ftl output_format="plainText"><#include "/html/NAME.ftl">

  title, lead   the heading and what happened; lead may be a list of paragraphs
  items         a list of short texts, shown as points
  quote         words of another person, for example the reason of a rejection
  code          six digits to be typed, shown large; codeExpiry: its minutes
  link          where the one button leads, printed as text below it; expiry: its minutes
  after         what to do next; text or list of paragraphs
  request       "Si usted no realizó dicha solicitud…" at the end; false for notices, which were not asked for
  Values are plain text: no markup, no escaping. mail.portal(path) is an address of the portal,
  mail.when(date) a moment in the time of Guatemala.
-->
<#if .main_template_name?starts_with("text/")><#import "/text/template.ftl" as frame><#else><#import "/html/template.ftl" as frame></#if>

<#macro letter title lead="" items=[] quote="" code="" codeExpiry=0 link="" buttonLabel="" expiry=0 after="" request=true>
<@frame.letter title=title lead=paragraphs(lead) items=items quote=quote code=code codeExpiry=inWords(codeExpiry) link=link buttonLabel=buttonLabel expiry=inWords(expiry) after=paragraphs(after) request=request />
</#macro>

<#-- What Keycloak's own events tell their owner: key.title, key.lead with the moment, and what to do if it was somebody else. -->
<#macro eventNotice key>
<#local kind = "credential." + (event.getDetail("credential_type")!"")>
<#local known = msg(kind) != kind>
<@letter title=msg(key + ".title") lead=msg(key + ".lead", when(event.date)) items=known?then([msg(kind)], []) + (event.ipAddress!"")?has_content?then([msg("event.address", event.ipAddress!"")], []) after=msg("event.notYou") buttonLabel=msg("event.action") link=portal("/mi-perfil") request=false />
</#macro>

<#function paragraphs text>
  <#return text?is_sequence?then(text, [text])?filter(one -> one?has_content)>
</#function>

<#function inWords minutes>
  <#if minutes == 0><#return "">
  <#elseif minutes % 1440 == 0><#return msg("email.time.days", minutes / 1440)>
  <#elseif minutes % 60 == 0><#return msg("email.time.hours", minutes / 60)>
  <#else><#return msg("email.time.minutes", minutes)>
  </#if>
</#function>

<#function when date>
  <#setting time_zone=properties.timeZone>
  <#setting locale=locale.language>
  <#return date?datetime?string[msg("email.when")]>
</#function>

<#function portal path="/">
  <#return properties.portalUrl?remove_ending("/") + path>
</#function>
