<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
  ${msg("linkIdpActionTitle", idpDisplayName)}
<#elseif section == "form">
  <p id="kc-link-text">${msg("linkIdpActionMessage", idpDisplayName)}</p>
  <form action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <@c.buttonGroup>
      <@c.button id="kc-continue" name="continue" value="yes" label=msg("doContinue") />
      <@c.button id="kc-cancel" name="cancel-aia" value="true" label=msg("doCancel") variant="secondary" />
    </@c.buttonGroup>
  </form>
</#if>
</@layout.registrationLayout>
