<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "identity-proof-commons.ftl" as commons>
<@layout.registrationLayout fields=[{"name": "consent", "id": "consent"}]; section>
<#if section == "header">
  ${msg("identityProof.title")}
<#elseif section == "form">
  <@commons.step title=msg("identityProof.notice.title") />
  <p>${msg("identityProof.notice.need")}</p>
  <#list ["what", "why", "keep", "who"] as about>
  <h3>${msg("identityProof.notice." + about)}</h3>
  <p>${msg("identityProof.notice." + about + ".text")}</p>
  </#list>
  <#if usualWait??>
  <h3>${msg("identityProof.notice.wait")}</h3>
  <p>${msg("identityProof.notice.wait." + usualWait.unit, usualWait.number)}</p>
  </#if>
  <form id="identity-proof-notice" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <@c.checkbox id="consent" name="consent" label=msg("identityProof.notice.consent") error=field.errorOf("consent") required=true />
    <@c.button name="action" value="agree" label=msg("identityProof.continue") />
  </form>
  <@commons.leave />
</#if>
</@layout.registrationLayout>
