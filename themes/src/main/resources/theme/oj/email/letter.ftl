<#--
  Every mail is written once, by one call. The layout makes its HTML part and its text part from it:

    html/NAME.ftl   <#import "/letter.ftl" as mail>
                    <@mail.letter title=msg("x.title") lead=msg("x.lead") buttonLabel=msg("x.action") link=link expiry=10 code=code codeExpiry=10 />
    text/NAME.ftl   <#ftl output_format="plainText"><#include "/html/NAME.ftl">

  title, lead   the heading and what happened; lead may be a list of paragraphs
  items         a list of short texts, shown as a bulleted list
  quote         words of another person, for example the reason of a rejection
  code          the six-digit confirmation code, shown large; codeExpiry: its lifetime in minutes
  link          the address of the one button, also printed below it; expiry: its lifetime in minutes
  after         what to do next; text or list of paragraphs
  request       ends with "Si usted no realizó dicha solicitud…"; false for notices, which nobody requested
  Values are plain text: no markup, no escaping. mail.portal(path) returns an address of the portal,
  mail.when(date) a time in Guatemala.
-->
<#if .main_template_name?starts_with("text/")><#import "/text/template.ftl" as frame><#else><#import "/html/template.ftl" as frame></#if>

<#macro letter title lead="" items=[] quote="" code="" codeExpiry=0 link="" buttonLabel="" expiry=0 after="" request=true>
<@frame.letter title=title lead=paragraphs(lead) items=items quote=quote code=code codeExpiry=inWords(codeExpiry) link=link buttonLabel=buttonLabel expiry=inWords(expiry) after=paragraphs(after) request=request />
</#macro>

<#-- Notices of Keycloak's events: key.title, key.lead with the time, and what to do if it was another person. -->
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
