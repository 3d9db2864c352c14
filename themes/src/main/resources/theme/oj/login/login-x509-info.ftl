<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("login.title")}
<#elseif section == "form">
  <@c.summaryList rows=[{"key": msg("clientCertificate"), "value": (x509.formData.subjectDN)!msg("noCertificate")}] + (x509.formData.isUserEnabled??)?then([{"key": msg("doX509Login"), "value": (x509.formData.username)!""}], []) />
  <form id="kc-x509-login-info" action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <@c.buttonGroup>
      <@c.button id="kc-login" name="login" value="yes" label=msg("doContinue") />
      <#if x509.formData.isUserEnabled??><@c.button id="kc-cancel" name="cancel" value="no" label=msg("doIgnore") variant="secondary" /></#if>
    </@c.buttonGroup>
  </form>
</#if>
</@layout.registrationLayout>
