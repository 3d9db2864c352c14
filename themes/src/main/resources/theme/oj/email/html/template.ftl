<#ftl output_format="HTML">
<#--
  The HTML part of a letter; see letter.ftl. Mail programs ignore style sheets and scripts, so styles are in attributes.
  Every text has its own colour and background, so that it stays readable in dark mode.
-->
<#assign text = "margin:0 0 16px;color:#16202e">
<#assign small = "margin:0 0 16px;color:#4a5567;font-size:15px">
<#macro letter title lead items quote code codeExpiry link buttonLabel expiry after request>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr!true)?then("ltr", "rtl")}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <meta name="supported-color-schemes" content="light">
  <title>${subject!title}</title>
</head>
<body style="margin:0;padding:0;background:#f3f5f9;color:#16202e;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:17px;line-height:1.5">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f5f9">
<tr><td align="center" style="padding:16px 8px">
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border:1px solid #c3cad6;text-align:left">
    <tr><td style="padding:16px 20px;background:#14284b;color:#ffffff"><span style="font-size:15px">${msg("email.organisation")}</span><br><strong>${msg("email.portal")}</strong></td></tr>
    <tr><td style="padding:24px 20px 20px;background:#ffffff;overflow-wrap:anywhere">
      <h1 style="margin:0 0 16px;color:#14284b;font-size:22px;line-height:1.3">${title}</h1>
      <#list lead as paragraph><p style="${text}">${paragraph}</p></#list>
      <#if items?has_content><ul style="${text};padding-left:24px"><#list items as item><li>${item}</li></#list></ul></#if>
      <#if quote?has_content><p style="margin:0 0 16px;padding:12px 16px;border-left:6px solid #a34d00;background:#fdebd0;color:#16202e;white-space:pre-line">${quote}</p></#if>
      <#if link?has_content><p style="margin:8px 0 24px;text-align:center"><a href="${link}" style="display:inline-block;padding:13px 32px;background:#1b5aa5;border-radius:3px;color:#ffffff;font-weight:bold;text-decoration:none">${buttonLabel}</a></p></#if>
      <#if code?has_content>
      <p style="${text}">${msg("email.code")}</p>
      <p style="margin:0 0 16px;padding:12px;background:#e8f0fa;color:#14284b;font-family:ui-monospace,Consolas,monospace;font-size:28px;font-weight:bold;letter-spacing:6px;text-align:center">${code}</p>
      <#if codeExpiry?has_content><p style="${small}">${msg("email.code.expiry", codeExpiry)}</p></#if>
      </#if>
      <#if link?has_content>
      <p style="${small}">${msg("email.plainLink")}<br><a href="${link}" style="color:#1b5aa5;word-break:break-all">${link}</a></p>
      <#if expiry?has_content><p style="${small}">${msg("email.expiry", expiry)}</p></#if>
      </#if>
      <#list after as paragraph><p style="${text}">${paragraph}</p></#list>
      <#if request><p style="${small}">${msg("email.ignore")}</p></#if>
      <p style="margin:24px 0 0;color:#16202e;font-weight:bold">${msg("email.place")}</p>
    </td></tr>
  </table>
</td></tr>
</table>
</body>
</html>
</#macro>
