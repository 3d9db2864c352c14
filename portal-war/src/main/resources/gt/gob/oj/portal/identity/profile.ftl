<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<@l.page title=msg("profile.title")>
<h1>${msg("profile.title")}</h1>
<@c.summaryList rows=[
  {"key": msg("profile.given-name"), "value": profile.givenName?has_content?then(profile.givenName, msg("profile.unknown"))},
  {"key": msg("profile.family-name"), "value": profile.familyName?has_content?then(profile.familyName, msg("profile.unknown"))},
  {"key": msg("profile.email"), "value": profile.email},
  {"key": msg("profile.cui"), "value": profile.cui?has_content?then(l.cui(profile.cui), msg("profile.unknown"))},
  {"key": msg("profile.level"), "value": profile.acr?ends_with(":identidad")?then(msg("profile.level.identity"), msg("profile.level.email"))}] />
<p>${msg("profile.change")}</p>
<@c.button label=msg("profile.account") href=account variant="secondary" />
</@l.page>
