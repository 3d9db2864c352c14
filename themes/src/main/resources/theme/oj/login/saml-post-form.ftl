<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("saml.post-form.title")}
<#elseif section == "form">
  <p>${msg("saml.post-form.message")}</p>
  <form name="saml-post-binding" method="post" action="${samlPost.url}" data-submit-at-once>
    <#if samlPost.SAMLRequest??><input type="hidden" name="SAMLRequest" value="${samlPost.SAMLRequest}"></#if>
    <#if samlPost.SAMLResponse??><input type="hidden" name="SAMLResponse" value="${samlPost.SAMLResponse}"></#if>
    <#if samlPost.relayState??><input type="hidden" name="RelayState" value="${samlPost.relayState}"></#if>
    <@c.button label=msg("doContinue") />
  </form>
</#if>
</@layout.registrationLayout>
