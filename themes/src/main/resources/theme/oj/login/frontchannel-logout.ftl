<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "portal.ftl" as portal>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("frontchannel-logout.title")}
<#elseif section == "form">
  <p>${msg("frontchannel-logout.message")}</p>
  <ul class="govuk-list govuk-list--bullet">
    <#list logout.clients as application>
    <li>${application.name}<iframe src="${application.frontChannelLogoutUrl}" title="${application.name}" hidden></iframe></li>
    </#list>
  </ul>
  <#if logout.logoutRedirectUri?has_content>
  <@c.button id="continue" href=logout.logoutRedirectUri label=msg("doContinue") attributes={"data-follow-when-loaded": "true"} />
  <#else>
  <@c.button href=portal.home label=msg("error.home") variant="secondary" />
  </#if>
</#if>
</@layout.registrationLayout>
