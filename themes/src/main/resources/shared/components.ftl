<#ftl output_format="HTML">
<#--
  Page components for the sign-in theme and the portal. They receive translated text and know no message bundle,
  no server and no request. The header of each file escapes every value exactly once, whatever the server's own settings
  and whatever the file that imports this one is called; text that is already markup (a captured block) stays markup.

  Usage: <#import "components.ftl" as c> … <@c.button label=text variant="green" />
-->

<#-- "Error:" is the same word in Spanish and English; another language sets it with <#assign errorPrefix=… in c>. -->
<#assign errorPrefix = "Error:">

<#include "components/helpers.ftl">
<#include "components/buttons.ftl">
<#include "components/fields.ftl">
<#include "components/messages.ftl">
<#include "components/content.ftl">
<#include "components/frame.ftl">
