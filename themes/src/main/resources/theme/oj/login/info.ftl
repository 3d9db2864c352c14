<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "portal.ftl" as portal>
<#assign confirmed = [msg("emailVerifiedMessage"), msg("emailVerifiedAlreadyMessage")]?seq_contains(message.summary)>
<#assign changed = [msg("accountUpdatedMessage"), msg("accountPasswordUpdatedMessage")]?seq_contains(message.summary)>
<@layout.registrationLayout displayMessage=false; section>
<#if section == "header">
  <#if messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#else>${kcSanitize(message.summary)?no_esc}</#if>
<#elseif section == "form">
  <div id="kc-info-message">
    <#if messageHeader?? && !changed><p>${kcSanitize(message.summary)?no_esc}</p></#if>
    <#if requiredActions??>
    <ul class="govuk-list govuk-list--bullet">
      <#list requiredActions as action><li>${kcSanitize(msg("requiredAction." + action))?no_esc}</li></#list>
    </ul>
    </#if>
    <#if confirmed>
    <p>${msg("emailVerified.next")}</p>
    <@c.button href=portal.path("/mi-identidad") label=msg("emailVerified.identity") />
    <#elseif changed && !(pageRedirectUri?has_content)>
    <p>${msg("accountUpdated.next")}</p>
    <@c.button id="signIn" href=portal.path("/ingresar") label=msg("accountUpdated.signIn") />
    <#elseif skipLink??>
    <@c.button href=portal.home label=msg("error.home") variant="secondary" />
    <#elseif pageRedirectUri?has_content>
    <@c.button href=pageRedirectUri label=msg("doContinue") />
    <#elseif actionUri?has_content>
    <@c.button href=actionUri label=msg("doContinue") attributes={"data-once-link": "true"} />
    <#else>
    <@portal.back variant="secondary" />
    </#if>
  </div>
</#if>
</@layout.registrationLayout>
