<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
  ${msg("termsTitle")}
<#elseif section == "form">
  <div id="kc-terms-text">${kcSanitize(msg("termsText"))?no_esc}</div>
  <form action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <@c.buttonGroup>
      <@c.button id="kc-accept" name="accept" value="yes" label=msg("doAccept") />
      <@c.button id="kc-decline" name="cancel" value="no" label=msg("doDecline") variant="secondary" />
    </@c.buttonGroup>
  </form>
</#if>
</@layout.registrationLayout>
