<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "portal.ftl" as portal>
<@layout.registrationLayout fields=[{"name": "code", "id": "code"}, {"name": "resend", "id": "resend"}, {"name": "email", "id": "email"}]; section>
<#if section == "header">
  ${msg("registration.answer.title")}
<#elseif section == "form">
  <@c.notice>
    <p>${msg("registration.answer.text")}</p>
    <p><strong>${registrationEmail}</strong></p>
    <@c.button href=portal.home label=msg("registration.answer.done") />
  </@c.notice>
  <h2>${msg("registration.code.title")}</h2>
  <form id="registration-code-form" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@field.code id="code" name="code" label=msg("registration.code.label") hint=msg("registration.code.hint") error=field.errorOf("code") />
    <@c.button label=msg("registration.code.submit") variant="secondary" name="step" value="code" />
  </form>
  <h2>${msg("registration.missing.title")}</h2>
  <p>${msg("registration.missing.text")}</p>
  <form id="registration-resend-form" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@c.group error=field.errorOf("resend")>
      <#if field.errorOf("resend")?has_content><@c.hintAndError id="resend" hint="" error=field.errorOf("resend") /></#if>
      <@c.button id="resend" label=msg("registration.resend") variant="secondary" name="step" value="resend" />
    </@c.group>
  </form>
  <form id="registration-change-form" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@c.input id="email" name="email" label=msg("registration.change.label") hint=msg("registration.change.hint") type="email" error=field.errorOf("email") value=field.errorOf("email")?has_content?then(newEmail, "") autocomplete="email" />
    <@c.button label=msg("registration.change") variant="secondary" name="step" value="change" />
  </form>
  <form id="registration-again-form" action="${url.loginAction}" method="post">
    <p>${msg("registration.again.text")} <@c.button label=msg("registration.again") variant="link" name="step" value="start-over" /></p>
  </form>
</#if>
</@layout.registrationLayout>
