<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout fields=[{"name": "password", "id": "password"}]; section>
<#if section == "header">
  ${msg("registration.link.title")}
<#elseif section == "form">
  <p>${msg("registration.link.text")}</p>
  <p><strong>${registrationEmail}</strong></p>
  <form id="registration-link-form" action="${linkAction}" method="post" novalidate data-module="oj-submit-once">
    <@field.password id="password" name="password" label=msg("registration.link.password") />
    <@c.button label=msg("registration.link.submit") name="step" value="enter" />
  </form>
  <h2>${msg("registration.disown.title")}</h2>
  <p>${msg("registration.disown.text")}</p>
  <form id="registration-disown-form" action="${linkAction}" method="post">
    <@c.button label=msg("registration.disown") variant="secondary" name="step" value="disown" />
  </form>
</#if>
</@layout.registrationLayout>
