<#-- The way to send the pieces from a phone, for people at a computer; only with script, for the page follows the phone. -->
<#import "components.ftl" as c>

<#macro handOff piece>
<section class="app-hand-off" data-module="identity-hand-off" data-address="${handOffUrl}" data-upload="${uploadUrl}" data-token="${uploadToken}" data-piece="${piece}" hidden aria-labelledby="hand-off-title">
  <h3 id="hand-off-title">${msg("handOff.title")}</h3>
  <p>${msg("handOff.text")}</p>
  <@c.button type="button" variant="secondary" label=msg("handOff.begin") attributes={"data-do": "begin"} />
  <div data-part="link" hidden>
    <p>${msg("handOff.scan")}</p>
    <div class="app-hand-off__code" data-part="code" role="img" aria-label="${msg("handOff.code")}"></div>
    <p>${msg("handOff.type")}<br><strong class="app-hand-off__address" data-part="address"></strong></p>
    <@c.button type="button" variant="link" label=msg("handOff.end") attributes={"data-do": "end"} />
  </div>
  <p data-part="status" role="status"></p>
  <template>
    <#list ["waiting", "opened", "over", "ended", "failed", "arrived"] as code><p data-text="${code}">${msg("handOff." + code)}</p></#list>
  </template>
</section>
<script type="module" src="${url.resourcesPath}/js/identity-hand-off.js"></script>
</#macro>
