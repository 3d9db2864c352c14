<#ftl output_format="HTML">
<#--
  Page components for the sign-in theme and the portal. Callers pass translated text; components use no message bundle,
  no server and no request. The header of each file makes FreeMarker escape every value exactly once, independent of the
  server's settings and of the importing file's name. Text that is already markup (a captured block) stays markup.

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
