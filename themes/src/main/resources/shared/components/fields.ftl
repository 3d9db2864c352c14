<#ftl output_format="HTML">
<#-- Fields. required only informs assistive technology; the server validates. -->

<#-- width: empty, or a number of characters out of 2 3 4 5 10 20 30. Nested content is shown below the field. -->
<#macro input id name label hint="" error="" value="" type="text" autocomplete="" inputmode="" required=true width="" readonly=false attributes={}>
<@group error=error>
  <label class="govuk-label" for="${id}">${label}</label>
  <@hintAndError id=id hint=hint error=error />
  <input class="govuk-input<#if width?has_content> govuk-input--width-${width}</#if><#if error?has_content> govuk-input--error</#if>" id="${id}" name="${name}" type="${type}" value="${value}"<#if autocomplete?has_content> autocomplete="${autocomplete}"</#if><#if inputmode?has_content> inputmode="${inputmode}"</#if><#if type == "email" || inputmode == "numeric"> spellcheck="false" autocapitalize="none"</#if><#if required> aria-required="true"</#if><#if readonly> readonly</#if><@describe id=id hint=hint error=error /><@attrs attributes />>
  <#nested>
</@group>
</#macro>

<#-- Works without script; with script, a button shows and hides the typed password. -->
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
  The rules of a new password, ticked during typing. A script shows them, because without it nothing would be ticked.
  input, confirm: ids of the two fields; rules: [{"rule", "least", "text"}], rule out of length upperCase lowerCase digits
  specialChars; progress: text for screen readers after a pause, with {met} and {all} in it.
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

<#-- Three fields: name-day, name-month, name-year. autocomplete="bday" lets the browser fill them in. -->
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

<#-- items: [{"value", "label", "hint" (optional)}]. The first radio button has the group's id, so that an error summary can link to it. -->
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
  "No soy un robot". With a challenge, oj.js computes the proof of work when the box is used and sends it as the field
  altcha; without script the box sends its waiting ticket. Without a challenge it is a plain box.
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
