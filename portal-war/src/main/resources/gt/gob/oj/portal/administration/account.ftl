<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=account.email>
<h1>${msg("account.title")}</h1>
<#if done??><@c.notice variant="success" title=msg("account.done." + done)></@c.notice></#if>
<@c.summaryList rows=[
  {"key": msg("account.email"), "value": account.email},
  {"key": msg("account.verified"), "value": account.emailVerified?then(msg("account.yes"), msg("account.no"))},
  {"key": msg("account.name"), "value": account.givenName + " " + account.familyName},
  {"key": msg("account.state"), "value": account.enabled?then(msg("account.enabled"), msg("account.disabled"))},
  {"key": msg("account.signIn"), "value": lockedOut?then(msg("account.signIn.locked"), msg("account.signIn.open"))}] />
<@l.form action="/administracion/" + account.id>
<@c.buttonGroup>
  <#if lockedOut && account.enabled>
  <@c.button label=msg("account.unlock") name="accion" value="unlock" />
  </#if>
  <#if account.enabled>
  <@c.button label=msg("account.disable") variant="warning" name="accion" value="disable" />
  <@c.button label=msg("account.password") variant="secondary" name="accion" value="password" />
  <#else>
  <@c.button label=msg("account.enable") name="accion" value="enable" />
  </#if>
</@c.buttonGroup>
</@l.form>
<p><a class="govuk-link" href="/administracion">${msg("account.back")}</a></p>
</@l.page>
