<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<#import "field.ftl" as field>
<#import "identity-proof-commons.ftl" as commons>
<#assign fields = [{"name": "firstName", "id": "firstName"}, {"name": "lastName", "id": "lastName"}, {"name": "phoneNumber", "id": "phoneNumber"}, {"name": "address", "id": "address"}, {"name": "casillero", "id": "casillero"}]>
<@layout.registrationLayout fields=fields; section>
<#if section == "head">
  <@commons.typed />
<#elseif section == "header">
  ${msg("identityProof.title")}
<#elseif section == "form">
  <@commons.step title=msg("identityProof.personal.title") />
  <form id="identity-proof-personal" action="${url.loginAction}" method="post" novalidate data-module="oj-submit-once keep-typed" data-owner="${owner}">
    <@commons.typedBy />
    <@c.input id="firstName" name="firstName" label=msg("identityProof.personal.firstName") hint=msg("identityProof.personal.firstName.hint") error=field.errorOf("firstName") value=values.firstName autocomplete="given-name" attributes={"maxlength": "100"} />
    <@c.input id="lastName" name="lastName" label=msg("identityProof.personal.lastName") error=field.errorOf("lastName") value=values.lastName autocomplete="family-name" attributes={"maxlength": "100"} />
    <@c.input id="phoneNumber" name="phoneNumber" label=msg("identityProof.personal.phone") hint=msg("identityProof.personal.phone.hint") error=field.errorOf("phoneNumber") value=values.phoneNumber type="tel" inputmode="tel" autocomplete="tel" width="20" />
    <@c.input id="address" name="address" label=msg("identityProof.personal.address") hint=msg("identityProof.personal.address.hint") error=field.errorOf("address") value=values.address autocomplete="street-address" attributes={"maxlength": "250"} />
    <@c.input id="email" name="email" label=msg("identityProof.personal.email") hint=msg("identityProof.personal.email.hint") value=email!"" type="email" autocomplete="email" required=false readonly=true />
    <@c.input id="casillero" name="casillero" label=msg("identityProof.personal.casillero") hint=msg("identityProof.personal.casillero.hint") error=field.errorOf("casillero") value=values.casillero required=false width="20" attributes={"maxlength": "20"} />
    <@c.button name="action" value="personal-data" label=msg("identityProof.continue") />
  </form>
  <@commons.leave />
</#if>
</@layout.registrationLayout>
