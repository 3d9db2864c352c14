<#ftl output_format="HTML">
<#--
  Page components for the sign-in theme and the portal. They receive translated text and know no message bundle,
  no server and no request. The header above escapes every value exactly once, whatever the server's own settings
  and whatever the file that imports this one is called; text that is already markup (a captured block) stays markup.

  Usage: <#import "components.ftl" as c> … <@c.button label=text variant="green" />
-->

<#-- "Error:" is the same word in Spanish and English; another language sets it with <#assign errorPrefix=… in c>. -->
<#assign errorPrefix = "Error:">

<#-- Helpers of this file -->

<#macro attrs attributes={}>
<#list attributes?keys as key> ${key}="${attributes[key]}"</#list></#macro>

<#function describedBy id hint error>
  <#local ids = []>
  <#if hint?has_content><#local ids = ids + [id + "-hint"]></#if>
  <#if error?has_content><#local ids = ids + [id + "-error"]></#if>
  <#return ids?join(" ")>
</#function>

<#macro describe id hint error>
<#local ids = describedBy(id, hint, error)><#if ids?has_content> aria-describedby="${ids}"</#if><#if error?has_content> aria-invalid="true"</#if></#macro>

<#macro hintAndError id hint error>
  <#if hint?has_content><div id="${id}-hint" class="govuk-hint">${hint}</div></#if>
  <#if error?has_content><p id="${id}-error" class="govuk-error-message"><span class="govuk-visually-hidden">${errorPrefix}</span> ${error}</p></#if>
</#macro>

<#macro group error="">
<div class="govuk-form-group<#if error?has_content> govuk-form-group--error</#if>">
<#nested>
</div>
</#macro>

<#macro legendText text size>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--${size}">${text}</legend>
</#macro>

<#-- Buttons -->

<#-- variant: primary (blue), green, blue, secondary, warning, link. With href it is a link that looks like a button. -->
<#macro button label type="submit" variant="primary" href="" name="" value="" id="" attributes={}>
<#local look = (variant == "link")?then("app-button-link", "govuk-button app-button--" + variant)>
<#if href?has_content>
<a href="${href}" class="${look}" draggable="false"<#if id?has_content> id="${id}"</#if><@attrs attributes />>${label}</a>
<#else>
<button type="${type}" class="${look}"<#if name?has_content> name="${name}" value="${value}"</#if><#if id?has_content> id="${id}"</#if><@attrs attributes />>${label}</button>
</#if>
</#macro>

<#macro buttonGroup>
<div class="govuk-button-group">
<#nested>
</div>
</#macro>

<#-- Fields. required only tells assistive technology; the server is what checks. -->

<#-- width: empty, or a number of characters out of 2 3 4 5 10 20 30. Nested content stands below the field. -->
<#macro input id name label hint="" error="" value="" type="text" autocomplete="" inputmode="" required=true width="" readonly=false attributes={}>
<@group error=error>
  <label class="govuk-label" for="${id}">${label}</label>
  <@hintAndError id=id hint=hint error=error />
  <input class="govuk-input<#if width?has_content> govuk-input--width-${width}</#if><#if error?has_content> govuk-input--error</#if>" id="${id}" name="${name}" type="${type}" value="${value}"<#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><#if inputmode?has_content> inputmode="${inputmode}"</#if><#if type == "email" || inputmode == "numeric"> spellcheck="false" autocapitalize="none"</#if><#if required> aria-required="true"</#if><#if readonly> readonly</#if><@describe id=id hint=hint error=error /><@attrs attributes />>
  <#nested>
</@group>
</#macro>

<#-- Works without script; with it, a button shows and hides what was typed. -->
<#macro password id name label hint="" error="" autocomplete="current-password" showLabel="" hideLabel="" required=true attributes={}>
<@group error=error>
  <label class="govuk-label" for="${id}" id="${id}-label">${label}</label>
  <@hintAndError id=id hint=hint error=error />
  <div class="app-password" data-module="oj-password" data-show="${showLabel}" data-hide="${hideLabel}">
    <input class="govuk-input app-password__input<#if error?has_content> govuk-input--error</#if>" id="${id}" name="${name}" type="password" autocomplete="${autocomplete}" spellcheck="false" autocapitalize="none"<#if required> aria-required="true"</#if><@describe id=id hint=hint error=error /><@attrs attributes />>
    <button type="button" class="govuk-button app-button--secondary app-password__toggle" aria-controls="${id}" aria-describedby="${id}-label" hidden>${showLabel}</button>
  </div>
</@group>
</#macro>

<#--
  The rules of a new password, ticked while one types; shown by the script, since without it nothing would be ticked.
  input, confirm: ids of the two fields; rules: [{"rule", "least", "text"}], rule out of length upperCase lowerCase digits
  specialChars; progress: what is read aloud after a pause, with {met} and {all} in it.
-->
<#macro passwordChecklist input confirm title rules equalText metLabel missingLabel progress>
<div class="app-checklist" data-module="oj-password-checklist" data-input="${input}" data-confirm="${confirm}" data-met="${metLabel}" data-missing="${missingLabel}" data-progress="${progress}" hidden>
  <p class="app-checklist__title">${title}</p>
  <ul class="app-checklist__list">
    <#list rules + [{"rule": "equal", "least": 1, "text": equalText}] as item>
    <li class="app-checklist__item" data-rule="${item.rule}" data-least="${item.least?c}"><span class="govuk-visually-hidden" data-state>${missingLabel}</span> ${item.text}</li>
    </#list>
  </ul>
  <p class="govuk-visually-hidden" role="status"></p>
</div>
</#macro>

<#-- Three fields: name-day, name-month, name-year. autocomplete="bday" names them for the browser. -->
<#macro dateInput id name legend hint="" error="" day="" month="" year="" dayLabel="" monthLabel="" yearLabel="" autocomplete="" legendSize="label">
<@group error=error>
  <fieldset class="govuk-fieldset" role="group"<@describe id=id hint=hint error=error />>
    <@legendText text=legend size=legendSize />
    <@hintAndError id=id hint=hint error=error />
    <div class="govuk-date-input" id="${id}">
      <@datePart id=id name=name part="day" label=dayLabel value=day width="2" error=error autocomplete=autocomplete />
      <@datePart id=id name=name part="month" label=monthLabel value=month width="2" error=error autocomplete=autocomplete />
      <@datePart id=id name=name part="year" label=yearLabel value=year width="4" error=error autocomplete=autocomplete />
    </div>
  </fieldset>
</@group>
</#macro>

<#macro datePart id name part label value width error autocomplete>
<div class="govuk-date-input__item">
  <label class="govuk-label govuk-date-input__label" for="${id}-${part}">${label}</label>
  <input class="govuk-input govuk-date-input__input govuk-input--width-${width}<#if error?has_content> govuk-input--error</#if>" id="${id}-${part}" name="${name}-${part}" type="text" inputmode="numeric" maxlength="${width}" value="${value}" aria-required="true"<#if autocomplete?has_content> autocomplete="${autocomplete}-${part}"</#if><#if error?has_content> aria-invalid="true"</#if>>
</div>
</#macro>

<#macro textarea id name label hint="" error="" value="" rows=5 maxlength=0 required=true attributes={}>
<@group error=error>
  <label class="govuk-label" for="${id}">${label}</label>
  <@hintAndError id=id hint=hint error=error />
  <textarea class="govuk-textarea<#if error?has_content> govuk-textarea--error</#if>" id="${id}" name="${name}" rows="${rows?c}"<#if maxlength gt 0> maxlength="${maxlength?c}"</#if><#if required> aria-required="true"</#if><@describe id=id hint=hint error=error /><@attrs attributes />>${value}</textarea>
</@group>
</#macro>

<#-- items: [{"value", "label"}] -->
<#macro select id name label items hint="" error="" value="" required=true attributes={}>
<@group error=error>
  <label class="govuk-label" for="${id}">${label}</label>
  <@hintAndError id=id hint=hint error=error />
  <select class="govuk-select<#if error?has_content> govuk-select--error</#if>" id="${id}" name="${name}"<#if required> aria-required="true"</#if><@describe id=id hint=hint error=error /><@attrs attributes />>
    <#list items as item>
    <option value="${item.value}"<#if item.value == value> selected</#if>>${item.label}</option>
    </#list>
  </select>
</@group>
</#macro>

<#-- items: [{"value", "label", "hint" (optional)}]. The first radio has the group's id, so an error summary can lead there. -->
<#macro radios name legend items value="" error="" hint="" id=name legendSize="label" inline=false>
<@group error=error>
  <fieldset class="govuk-fieldset"<@describe id=id hint=hint error=error />>
    <@legendText text=legend size=legendSize />
    <@hintAndError id=id hint=hint error=error />
    <div class="govuk-radios<#if inline> govuk-radios--inline</#if>">
      <#list items as item>
      <#local itemId = (item?index == 0)?then(id, id + "-" + item?counter?c)>
      <div class="govuk-radios__item">
        <input class="govuk-radios__input" id="${itemId}" name="${name}" type="radio" value="${item.value}"<#if item.value == value> checked</#if><#if (item.hint!"")?has_content> aria-describedby="${itemId}-item-hint"</#if>>
        <label class="govuk-label govuk-radios__label" for="${itemId}">${item.label}</label>
        <#if (item.hint!"")?has_content><div id="${itemId}-item-hint" class="govuk-hint govuk-radios__hint">${item.hint}</div></#if>
      </div>
      </#list>
    </div>
  </fieldset>
</@group>
</#macro>

<#macro checkbox id name label value="on" checked=false hint="" error="" required=false attributes={}>
<@group error=error>
  <#if error?has_content><@hintAndError id=id hint="" error=error /></#if>
  <div class="govuk-checkboxes">
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id="${id}" name="${name}" type="checkbox" value="${value}"<#if checked> checked</#if><#if required> aria-required="true"</#if><@describe id=id hint=hint error=error /><@attrs attributes />>
      <label class="govuk-label govuk-checkboxes__label" for="${id}">${label}</label>
      <#if hint?has_content><div id="${id}-hint" class="govuk-hint govuk-checkboxes__hint">${hint}</div></#if>
    </div>
  </div>
</@group>
</#macro>

<#-- capture: empty, "environment" or "user" (opens the phone's camera) -->
<#macro fileUpload id name label hint="" error="" accept="" capture="" required=true attributes={}>
<@group error=error>
  <label class="govuk-label" for="${id}">${label}</label>
  <@hintAndError id=id hint=hint error=error />
  <input class="app-file<#if error?has_content> app-file--error</#if>" id="${id}" name="${name}" type="file"<#if accept?has_content> accept="${accept}"</#if><#if capture?has_content> capture="${capture}"</#if><#if required> aria-required="true"</#if><@describe id=id hint=hint error=error /><@attrs attributes />>
</@group>
</#macro>

<#--
  "No soy un robot". With a challenge, oj.js does the work once the box is used and sends the answer as the field altcha;
  without script the box sends its ticket. Without a challenge it is a plain box.
-->
<#macro captcha ticket label challenge="" language="" withoutScript="" working="" error="">
<#local needsWork = challenge?has_content>
<@group error=error>
  <#if error?has_content><@hintAndError id="altcha" hint="" error=error /></#if>
  <div class="govuk-checkboxes app-captcha"<#if needsWork> data-module="oj-captcha" data-challenge="${challenge}" data-working="${working}"</#if>>
    <div class="govuk-checkboxes__item">
      <input class="govuk-checkboxes__input" id="altcha" name="captcha-ticket" type="checkbox" value="${ticket}"<#if needsWork> aria-required="true"</#if><@describe id="altcha" hint="" error=error />>
      <label class="govuk-label govuk-checkboxes__label" for="altcha">${label}</label>
    </div>
    <#if needsWork>
    <p class="govuk-hint app-captcha__state" role="status"></p>
    <noscript><p class="govuk-hint">${withoutScript}</p></noscript>
    </#if>
  </div>
</@group>
</#macro>

<#-- Messages -->

<#-- errors: [{"field": id of the field or "", "message"}]. Prints nothing without errors. -->
<#macro errorSummary title errors=[]>
<#if errors?has_content>
<div class="govuk-error-summary" role="alert" tabindex="-1" aria-labelledby="error-summary-title" data-module="oj-error-summary">
  <h2 class="govuk-error-summary__title" id="error-summary-title">${title}</h2>
  <ul class="govuk-list govuk-error-summary__list">
    <#list errors as error>
    <li><#if (error.field!"")?has_content><a href="#${error.field}">${error.message}</a><#else>${error.message}</#if></li>
    </#list>
  </ul>
</div>
</#if>
</#macro>

<#-- variant: info, success, pending (the guide's orange box), error -->
<#macro notice title="" variant="info" id="" attributes={}>
<div class="app-notice app-notice--${variant}"<#if id?has_content> id="${id}"</#if><#if variant == "error"> role="alert"<#elseif variant == "success"> role="status"</#if><@attrs attributes />>
  <#if title?has_content><h2 class="app-notice__title">${title}</h2></#if>
  <div class="app-notice__body"><#nested></div>
</div>
</#macro>

<#-- The page that says it is done; detail is the receipt code or the like. -->
<#macro panel title detail="">
<div class="govuk-panel govuk-panel--confirmation app-panel">
  <h1 class="govuk-panel__title">${title}</h1>
  <#if detail?has_content><div class="govuk-panel__body">${detail}</div></#if>
  <#nested>
</div>
</#macro>

<#macro details summary>
<details class="govuk-details">
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${summary}</span></summary>
  <div class="govuk-details__text"><#nested></div>
</details>
</#macro>

<#-- "Paso 2 de 5"; with current and total also a bar -->
<#macro steps text current=0 total=0>
<div class="app-steps">
  <p class="app-steps__text">${text}</p>
  <#if total gt 0>
  <ol class="app-steps__bar" aria-hidden="true">
    <#list 1..total as step><li class="app-steps__step<#if step lte current> app-steps__step--done</#if>"></li></#list>
  </ol>
  </#if>
</div>
</#macro>

<#-- states: [{"text", "state": done | current | todo, "detail" (optional)}] -->
<#macro tracker states>
<ol class="app-tracker">
  <#list states as item>
  <li class="app-tracker__item app-tracker__item--${item.state}"<#if item.state == "current"> aria-current="step"</#if>><span class="app-tracker__text">${item.text}</span><#if (item.detail!"")?has_content> <span class="app-tracker__detail">${item.detail}</span></#if></li>
  </#list>
</ol>
</#macro>

<#-- variant: grey, blue, green, orange, red -->
<#macro tag text variant="grey">
<strong class="app-tag app-tag--${variant}">${text}</strong>
</#macro>

<#-- A receipt code or case number, which never breaks. -->
<#macro code text><span class="app-receipt">${text}</span></#macro>

<#-- A text in which the number of the help line can be called. -->
<#macro callable text><#list text?split("1549") as part>${part}<#sep><a class="app-call" href="tel:1549">1549</a></#sep></#list></#macro>

<#-- Content -->

<#macro card title="" href="" variant="" headingLevel=2>
<div class="app-card<#if variant?has_content> app-card--${variant}</#if>">
  <#if title?has_content><h${headingLevel?c} class="app-card__title"><#if href?has_content><a class="app-card__link" href="${href}">${title}</a><#else>${title}</#if></h${headingLevel?c}></#if>
  <div class="app-card__body"><#nested></div>
</div>
</#macro>

<#macro cards>
<div class="app-cards">
<#nested>
</div>
</#macro>

<#-- rows: [{"key", "value", "href", "action", "about"}]; the last three are optional: a link "Cambiar" + hidden "correo electrónico" -->
<#macro summaryList rows>
<dl class="govuk-summary-list">
  <#list rows as row>
  <div class="govuk-summary-list__row<#if !(row.href!"")?has_content> govuk-summary-list__row--no-actions</#if>">
    <dt class="govuk-summary-list__key">${row.key}</dt>
    <dd class="govuk-summary-list__value">${row.value!}</dd>
    <#if (row.href!"")?has_content><dd class="govuk-summary-list__actions"><a class="govuk-link" href="${row.href}">${row.action}<#if (row.about!"")?has_content><span class="govuk-visually-hidden"> ${row.about}</span></#if></a></dd></#if>
  </div>
  </#list>
</dl>
</#macro>

<#-- head: texts; rows: lists of texts, or of captured markup. On a narrow screen each row becomes a block with its headings. -->
<#macro table caption head rows captionHidden=false>
<table class="govuk-table app-table">
  <caption class="<#if captionHidden>govuk-visually-hidden<#else>govuk-table__caption govuk-table__caption--m</#if>">${caption}</caption>
  <thead class="govuk-table__head"><tr class="govuk-table__row"><#list head as cell><th scope="col" class="govuk-table__header">${cell}</th></#list></tr></thead>
  <tbody class="govuk-table__body">
    <#list rows as row>
    <tr class="govuk-table__row"><#list row as cell><td class="govuk-table__cell" data-label="${head[cell?index]!}"><#if holds(cell!"")>${cell}</#if></td></#list></tr>
    </#list>
  </tbody>
</table>
</#macro>

<#-- Whether there is anything to see: captured markup may be blank. -->
<#function holds cell>
  <#if cell?is_markup_output><#return cell?markup_string?trim?has_content></#if>
  <#return cell?is_number || cell?has_content>
</#function>

<#-- Only the links that have an address are shown; current is text such as "Página 2 de 9". -->
<#macro pagination label previousHref="" previousLabel="" nextHref="" nextLabel="" current="">
<#if previousHref?has_content || nextHref?has_content>
<nav class="app-pagination" aria-label="${label}">
  <#if previousHref?has_content><a class="govuk-link app-pagination__link" rel="prev" href="${previousHref}">${previousLabel}</a></#if>
  <#if current?has_content><span class="app-pagination__current">${current}</span></#if>
  <#if nextHref?has_content><a class="govuk-link app-pagination__link" rel="next" href="${nextHref}">${nextLabel}</a></#if>
</nav>
</#if>
</#macro>

<#-- Frame of a page. Every page has <main id="contenido" tabindex="-1">, where the skip link leads. -->

<#macro skipLink text href="#contenido">
<a href="${href}" class="govuk-skip-link">${text}</a>
</#macro>

<#--
  menu: [{"text", "href", "current": true | false (optional)}]. Nested content (sign-in, languages) stands at the right.
  menuButton: on a narrow screen tools and menu are folded behind a button of this name; it works without script.
-->
<#macro siteHeader name homeHref organisation="" menu=[] menuLabel="" menuButton="">
<header class="app-header<#if menuButton?has_content> app-header--folding</#if>">
  <div class="app-header__bar app-width">
    <a class="app-header__home" href="${homeHref}">
      <svg class="app-header__mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false"><circle cx="20" cy="20" r="18.5"/><path d="M20 10v20M13 30h14M11 14h18M11 14l-4 9h8zM29 14l-4 9h8z"/></svg>
      <span class="app-header__names"><#if organisation?has_content><span class="app-header__organisation">${organisation}</span> </#if><span class="app-header__name">${name}</span></span>
    </a>
    <#if menuButton?has_content><details class="app-header__fold"><summary class="app-header__fold-button">${menuButton}</summary></details></#if>
    <div class="app-header__tools"><#nested></div>
  </div>
  <#if menu?has_content>
  <nav class="app-header__menu"<#if menuLabel?has_content> aria-label="${menuLabel}"</#if>>
    <ul class="app-header__list app-width">
      <#list menu as item>
      <li><a class="app-header__link" href="${item.href}"<#if item.current!false> aria-current="page"</#if>>${item.text}</a></li>
      </#list>
    </ul>
  </nav>
  </#if>
</header>
</#macro>

<#-- links: [{"text", "href"}]. Help stands in the same place on every page: give it as the first link. -->
<#macro siteFooter text="" links=[] label="">
<footer class="app-footer">
  <div class="app-width">
    <#if links?has_content>
    <nav<#if label?has_content> aria-label="${label}"</#if>>
      <ul class="app-footer__list"><#list links as link><li><a class="app-footer__link" href="${link.href}">${link.text}</a></li></#list></ul>
    </nav>
    </#if>
    <#nested>
    <#if text?has_content><p class="app-footer__text">${text}</p></#if>
  </div>
</footer>
</#macro>

<#-- languages: [{"code", "text" (in its own language), "href", "current"}] -->
<#macro languageSwitch label languages>
<#if languages?size gt 1>
<nav class="app-languages" aria-label="${label}">
  <ul class="app-languages__list">
    <#list languages as language>
    <li><a class="app-languages__link" href="${language.href}" lang="${language.code}" hreflang="${language.code}"<#if language.current!false> aria-current="true"</#if>>${language.text}</a></li>
    </#list>
  </ul>
</nav>
</#if>
</#macro>
