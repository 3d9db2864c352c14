<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("organization.select")}
<#elseif section == "form">
  <form action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <#list user.organizations as organization>
    <button class="app-choice" type="submit" id="organization-${organization.alias}" name="kc.org" value="${organization.alias}"><span class="app-choice__name">${organization.name!organization.alias}</span></button>
    </#list>
  </form>
</#if>
</@layout.registrationLayout>
