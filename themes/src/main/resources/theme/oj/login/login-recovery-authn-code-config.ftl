<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout; section>
<#if section == "head">
  <script type="module" src="${url.resourcesPath}/js/recovery-codes.js"></script>
<#elseif section == "header">
  ${msg("recovery-code-config-header")}
<#elseif section == "form">
  <p>${msg("recovery.intro")}</p>
  <@c.notice variant="pending" title=msg("recovery-code-config-warning-title")><p>${msg("recovery-code-config-warning-message")}</p></@c.notice>
  <div data-module="oj-recovery-codes" data-copied="${msg("recovery-codes-copied")}" data-file="${msg("recovery.file")}" data-header="${msg("recovery-codes-download-file-header")}" data-description="${msg("recovery-codes-download-file-description")}">
    <ol class="govuk-list govuk-list--number app-code-list" id="kc-recovery-codes-list">
      <#list recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesList as code>
      <li class="app-code">${code[0..3]}-${code[4..7]}-${code[8..]}</li>
      </#list>
    </ol>
    <div class="govuk-button-group" data-tools hidden>
      <@c.button type="button" id="printRecoveryCodes" variant="secondary" label=msg("recovery-codes-print") />
      <@c.button type="button" id="downloadRecoveryCodes" variant="secondary" label=msg("recovery-codes-download") />
      <@c.button type="button" id="copyRecoveryCodes" variant="secondary" label=msg("recovery-codes-copy") />
    </div>
    <p role="status"></p>
  </div>
  <form id="kc-recovery-codes-settings-form" action="${url.loginAction}" method="post" data-module="oj-submit-once">
    <input type="hidden" name="generatedRecoveryAuthnCodes" value="${recoveryAuthnCodesConfigBean.generatedRecoveryAuthnCodesAsString}">
    <input type="hidden" name="generatedAt" value="${recoveryAuthnCodesConfigBean.generatedAt?c}">
    <input type="hidden" id="userLabel" name="userLabel" value="${msg("recovery-codes-label-default")}">
    <@c.checkbox id="kcRecoveryCodesConfirmationCheck" name="kcRecoveryCodesConfirmationCheck" label=msg("recovery-codes-confirmation-message") attributes={"required": "required"} />
    <@field.logoutOthers />
    <@field.actions id="saveRecoveryAuthnCodesBtn" label=msg("recovery-codes-action-complete") cancelLabel=msg("recovery-codes-action-cancel") />
  </form>
</#if>
</@layout.registrationLayout>
