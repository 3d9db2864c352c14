<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "register-commons.ftl" as registerCommons>
<#assign typed = (register.formData)!{}>
<#assign fixed = ["username", "email", "locale"]>
<#assign fields = [{"name": "cui", "id": "cui"}, {"name": "birth-date", "id": "birth-date"}, {"name": messagesPerField.existsError("email")?then("email", "username"), "id": "email"}, {"name": "password", "id": "password"}, {"name": "password-confirm", "id": "password-confirm"}]>
<#list profile.attributes as attribute>
  <#if !fixed?seq_contains(attribute.name)><#assign fields = fields + [{"name": attribute.name, "id": attribute.name}]></#if>
</#list>
<#assign fields = fields + [{"name": "altcha", "id": "altcha"}]>
<@layout.registrationLayout fields=fields; section>
<#if section == "head">
  <@field.captchaHead />
<#elseif section == "header">
  ${msg("registerTitle")}
<#elseif section == "form">
  <@c.notice title=msg("notice.title")>
    <ul class="govuk-list govuk-list--bullet">
      <li>${msg("register.notice.user")}</li>
      <li>${msg("register.notice.confirm")}</li>
      <li>${msg("register.notice.cape")}</li>
    </ul>
  </@c.notice>
  <form id="kc-register-form" action="${url.registrationAction}" method="post" novalidate data-module="oj-submit-once">
    <h2>${msg("form.intro")}</h2>
    <h3>${msg("register.dpi")}</h3>
    <@c.input id="cui" name="cui" label=msg("register.cui.label") hint=msg("register.cui.hint") error=field.errorOf("cui") value=typed["cui"]!"" inputmode="numeric" autocomplete="off" width="20" attributes={"data-module": "oj-cui"} />
    <@c.dateInput id="birth-date" name="birth-date" legend=msg("register.birthDate.label") hint=msg("register.birthDate.hint") error=field.errorOf("birth-date") autocomplete="bday" day=typed["birth-date-day"]!"" month=typed["birth-date-month"]!"" year=typed["birth-date-year"]!"" dayLabel=msg("date.day") monthLabel=msg("date.month") yearLabel=msg("date.year") />
    <@c.input id="email" name="email" label=msg("email") type="email" error=field.errorOf("email", "username") value=typed["email"]!"" autocomplete="email" />
    <#if passwordRequired??>
    <@field.newPassword id="password" name="password" label=msg("password") />
    </#if>
    <#list profile.attributes as attribute>
      <#if !fixed?seq_contains(attribute.name) && attribute.required>
      <@c.input id=attribute.name name=attribute.name label=advancedMsg(attribute.displayName!attribute.name) error=field.errorOf(attribute.name) value=attribute.value!"" autocomplete=attribute.autocomplete!"" />
      </#if>
    </#list>
    <@registerCommons.termsAcceptance />
    <@field.captcha />
    <@c.button label=msg("register.submit") variant="blue" />
  </form>
  <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
</#if>
</@layout.registrationLayout>
