<#-- Fields of the sign-in pages: the shared components with the server's error messages. -->
<#import "components.ftl" as c>

<#function errorOf names...>
  <#list names as name>
    <#if messagesPerField.existsError(name)><#return kcSanitize(messagesPerField.get(name))?no_esc></#if>
  </#list>
  <#return "">
</#function>

<#macro password id name label hint="" autocomplete="current-password" errorNames=[name] attributes={}>
<#local error = "">
<#list errorNames as errorName><#if !error?has_content><#local error = errorOf(errorName)></#if></#list>
<@c.password id=id name=name label=label hint=hint error=error autocomplete=autocomplete showLabel=msg("password.show") hideLabel=msg("password.hide") attributes=attributes />
</#macro>

<#-- A new password and its confirmation, with the realm's rules as a list that is ticked during typing. -->
<#macro newPassword id name label hint=msg("register.password.hint") confirmLabel=msg("passwordConfirm")>
<#-- If the error message already states the rules, the hint does not repeat them. -->
<#local rulesSaid = messagesPerField.existsError("password") && messagesPerField.get("password") == msg("register.password.hint")>
<div class="app-new-password">
<@password id=id name=name label=label hint=rulesSaid?then("", hint) autocomplete="new-password" errorNames=["password"] />
<@c.passwordChecklist input=id confirm="password-confirm" title=msg("password.rules") rules=passwordRules() equalText=msg("password.rule.equal") metLabel=msg("password.rule.met") missingLabel=msg("password.rule.missing") progress=msg("password.rules.progress", "{met}", "{all}") />
<@password id="password-confirm" name="password-confirm" label=confirmLabel autocomplete="new-password" />
</div>
</#macro>

<#function passwordRules>
  <#local rules = []>
  <#list ["length", "upperCase", "lowerCase", "digits", "specialChars"] as rule>
    <#local least = (passwordPolicies[rule])!0>
    <#if least gt 0><#local rules = rules + [{"rule": rule, "least": least, "text": msg("password.rule." + rule, least)}]></#if>
  </#list>
  <#return rules>
</#function>

<#macro code id name label hint="" error="">
<@c.input id=id name=name label=label hint=hint error=error inputmode="numeric" autocomplete="one-time-code" width="10" />
</#macro>

<#macro devices otp legend>
<@c.radios id="selectedCredentialId" name="selectedCredentialId" legend=legend value=otp.selectedCredentialId!"" items=otp.userOtpCredentials?map(one -> {"value": one.id, "label": one.userLabel!msg("loginTotp.device")}) />
</#macro>

<#macro logoutOthers checked=false>
<@c.checkbox id="logout-sessions" name="logout-sessions" label=msg("logoutOtherSessions") checked=checked />
</#macro>

<#-- The button of a required action; a person who started it in the portal can go back. -->
<#macro actions label id="" cancelLabel=msg("doCancel")>
<@c.buttonGroup>
  <@c.button id=id label=label />
  <#if isAppInitiatedAction??><@c.button name="cancel-aia" value="true" label=cancelLabel variant="secondary" attributes={"formnovalidate": "formnovalidate"} /></#if>
</@c.buttonGroup>
</#macro>

<#-- The buttons of a sign-in page; Cancelar returns to the app. -->
<#macro signIn>
<@c.buttonGroup>
  <@c.button id="kc-login" label=msg("doLogIn") name="login" />
  <@cancelButton />
</@c.buttonGroup>
</#macro>

<#macro cancelButton>
<@c.button id="cancel" label=msg("doCancel") name="cancel" value="true" variant="secondary" />
</#macro>

<#-- For pages whose own forms cannot contain the button. -->
<#macro cancelForm>
<form id="kc-cancel-form" action="${url.loginAction}" method="post" novalidate>
  <@cancelButton />
</form>
</#macro>

<#macro providers>
<#if realm.password && (social.providers)?has_content>
<h2>${msg("identity-provider-login-label")}</h2>
<#list social.providers as provider>
<p><@c.button id=("social-" + provider.alias) href=provider.loginUrl label=provider.displayName!provider.alias variant="secondary" attributes={"data-once-link": "true"} /></p>
</#list>
</#if>
</#macro>

<#-- Only people with earlier failures have to solve it; the server accepts the plain tick of all others. -->
<#macro captcha>
<@c.captcha challenge=altchaChallengeUrl!"" ticket=captchaTicket!"on" label=msg("captcha.label") withoutScript=msg("captcha.noScript") working=msg("captcha.working") error=errorOf("altcha") />
</#macro>
