<#import "template.ftl" as layout>
<#import "components.ftl" as c>
<@layout.registrationLayout; section>
<#if section == "header">
  ${msg("cape.link.title")}
<#elseif section == "form">
  <p>${msg("cape.link.text")}</p>
  <form id="cape-link-form" method="post" data-module="oj-submit-once">
    <@c.button label=msg("cape.link.confirm") />
  </form>
  <p>${msg("cape.link.notYours")}</p>
</#if>
</@layout.registrationLayout>
