<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("loginChooseAuthenticator")}
<#elseif section == "form">
  <form id="kc-select-credential-form" action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <#list auth.authenticationSelections as selection>
    <button class="app-choice" type="submit" name="authenticationExecution" value="${selection.authExecId}">
      <span class="app-choice__name">${msg(selection.displayName)}</span>
      <span class="app-choice__about">${msg(selection.helpText)}</span>
    </button>
    </#list>
  </form>
  <@field.cancelForm />
</#if>
</@layout.registrationLayout>
