<#import "/page/layout.ftl" as l>
<#import "/shared/components.ftl" as c>
<#import "parts.ftl" as p>
<@l.page title=msg("home.title")>
<section class="portal-welcome">
  <h1>${msg("home.welcome")} ${msg("home.portal")}</h1>
  <#if visitor??>
  <p>${msg("home.hello", visitor.name)}</p>
  <#list lines as line>
  <p class="portal-welcome__line">${line.text()}</p>
  </#list>
  <@c.buttonGroup>
    <#list lines as line>
    <@c.button label=line.action() href=line.href() />
    <#else>
    <@c.button label=msg("home.my-identity") href="/mi-identidad" />
    </#list>
  </@c.buttonGroup>
  <#else>
  <p>${msg("home.how")}</p>
  <@c.buttonGroup>
    <@c.button label=p.arrow(msg("home.sign-in")) href="/ingresar" />
    <@c.button label=p.arrow(msg("home.register")) href="/registrarse" variant="green" />
  </@c.buttonGroup>
  </#if>
</section>

<section class="portal-section" aria-labelledby="servicios">
  <h2 id="servicios">${msg("services.title")}</h2>
  <p>${msg("services.choose")}</p>
  <@c.cards>
    <#list groups as group>
    <@c.card title=msg("group." + group.id + ".title") href="/servicios/" + group.id headingLevel=3><p>${msg("group." + group.id + ".summary")}</p></@c.card>
    </#list>
  </@c.cards>
  <@c.button label=msg("services.assistance") href="/asistencia" variant="secondary" />
</section>

<section class="portal-section portal-systems" aria-labelledby="sistemas">
  <h2 id="sistemas">${msg("home.systems")}</h2>
  <@p.systems list=systems level=3 />
</section>

<section class="portal-section" aria-labelledby="beneficios">
  <h2 id="beneficios">${msg("home.benefits.title")}</h2>
  <ul class="portal-ticks govuk-list">
    <li>${msg("home.benefits.always")}</li>
    <li>${msg("home.benefits.safe")}</li>
    <li>${msg("home.benefits.travel")}</li>
  </ul>
</section>

<section class="portal-help" aria-labelledby="ayuda">
  <h2 id="ayuda">${msg("home.help.title")}</h2>
  <p>${msg("home.help.lead")}</p>
  <p>${msg("home.help.how")}</p>
  <@c.buttonGroup>
    <@c.button label=msg("home.help.call") href="tel:1549" variant="secondary" />
    <@c.button label=msg("home.help.form") href="/asistencia" />
  </@c.buttonGroup>
</section>
</@l.page>
