<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#assign typed = (register.formData)!{}>
<@layout.registrationLayout fields=[{"name": "cui", "id": "cui"}, {"name": "birth-date", "id": "birth-date"}, {"name": "email", "id": "email"}, {"name": "password", "id": "password"}, {"name": "password-confirm", "id": "password-confirm"}, {"name": "altcha", "id": "altcha"}]; section>
<#if section == "head">
  <script type="module" src="${url.resourcesPath}/js/cui.js"></script>
<#elseif section == "header">
  ${msg("registerTitle")}
<#elseif section == "form">
  <@c.notice title=msg("notice.title")>
    <ul class="govuk-list govuk-list--bullet">
      <li>${msg("register.notice.user")}</li>
      <li>${msg("register.notice.confirm")}</li>
      <li>${msg("login.notice.cape")}</li>
    </ul>
  </@c.notice>
  <form id="kc-register-form" action="${url.registrationAction}" method="post" novalidate data-module="oj-submit-once">
    <h2>${msg("form.intro")}</h2>
    <h3>${msg("register.dpi")}</h3>
    <@c.input id="cui" name="cui" label=msg("register.cui.label") hint=msg("register.cui.hint") error=field.errorOf("cui") value=typed["cui"]!"" inputmode="numeric" autocomplete="off" width="20" attributes={"data-module": "oj-cui"}>
      <p id="cui-reading" class="app-reading" aria-live="polite" data-places="${url.resourcesPath}/js/municipalities.json" data-place="${msg("register.cui.place", "%1", "%2")}"<#if !acceptsDoubtfulCui> data-check-digit="${msg("register.cui.checkDigit", "%1")}"</#if> data-department="${msg("register.cui.department", "%1")}" data-municipality="${msg("register.cui.municipality", "%1")}"><#if cuiMunicipality??>${msg("register.cui.place", cuiMunicipality, cuiDepartment)}</#if></p>
    </@c.input>
    <@c.dateInput id="birth-date" name="birth-date" legend=msg("register.birthDate.label") hint=msg("register.birthDate.hint") error=field.errorOf("birth-date") autocomplete="bday" day=typed["birth-date-day"]!"" month=typed["birth-date-month"]!"" year=typed["birth-date-year"]!"" dayLabel=msg("date.day") monthLabel=msg("date.month") yearLabel=msg("date.year") />
    <@c.input id="email" name="email" label=msg("email") type="email" error=field.errorOf("email") value=typed["email"]!"" autocomplete="email" />
    <@field.newPassword id="password" name="password" label=msg("password") />
    <@field.captcha />
    <@c.button label=msg("register.submit") variant="blue" />
  </form>
  <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</#if>
</@layout.registrationLayout>
