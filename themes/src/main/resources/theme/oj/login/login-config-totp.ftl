<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<@layout.registrationLayout fields=[{"name": "totp", "id": "totp"}, {"name": "userLabel", "id": "userLabel"}]; section>
<#if section == "header">
  ${msg("loginTotpTitle")}
<#elseif section == "form">
  <p>${msg("loginTotp.intro")}</p>
  <ol class="govuk-list govuk-list--number govuk-list--spaced" id="kc-totp-settings">
    <li>
      ${msg("loginTotpStep1")}
      <ul class="govuk-list govuk-list--bullet" id="kc-totp-supported-apps">
        <#list totp.supportedApplications as app><li>${msg(app)}</li></#list>
      </ul>
    </li>
    <li>
      ${msg("loginTotpStep2")}
      <img class="app-qr" id="kc-totp-secret-qr-code" src="data:image/png;base64,${totp.totpSecretQrCode}" alt="${msg("loginTotp.picture")}" width="246" height="246">
      <details class="govuk-details"<#if (mode!"") == "manual"> open</#if>>
        <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${msg("loginTotpUnableToScan")}</span></summary>
        <div class="govuk-details__text">
          <p>${msg("loginTotpManualStep2")}<br><strong class="app-code" id="kc-totp-secret-key">${totp.totpSecretEncoded}</strong></p>
          <p>${msg("loginTotpManualStep3")}</p>
          <ul class="govuk-list govuk-list--bullet">
            <li id="kc-totp-type">${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
            <li id="kc-totp-algorithm">${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
            <li id="kc-totp-digits">${msg("loginTotpDigits")}: ${totp.policy.digits?c}</li>
            <#if totp.policy.type == "totp">
            <li id="kc-totp-period">${msg("loginTotpInterval")}: ${totp.policy.period?c}</li>
            <#else>
            <li id="kc-totp-counter">${msg("loginTotpCounter")}: ${totp.policy.initialCounter?c}</li>
            </#if>
          </ul>
        </div>
      </details>
    </li>
    <li>${msg("loginTotpStep3")}</li>
  </ol>
  <form id="kc-totp-settings-form" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once">
    <#assign again = totp.otpCredentials?size gt 0>
    <@field.code id="totp" name="totp" label=msg("loginOtpOneTime") error=field.errorOf("totp") />
    <@c.input id="userLabel" name="userLabel" label=msg("loginTotpDeviceName") hint=msg("loginTotpStep3DeviceName") error=field.errorOf("userLabel") value=again?then("", msg("loginTotp.device")) required=again autocomplete="off" />
    <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
    <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"></#if>
    <@field.logoutOthers />
    <@field.actions id="saveTOTPBtn" label=msg("loginTotp.submit") />
  </form>
</#if>
</@layout.registrationLayout>
