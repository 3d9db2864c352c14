<#--
  Frame of every message. Mail programs read neither style sheets nor scripts, so the looks stand in attributes.
  actionHref and actionLabel: the one blue button, with the plain address below it. request: closes with the line for
  people who did not ask for anything.
-->
<#macro emailLayout title="" actionIntro="" actionHref="" actionLabel="" expiry="" request=false>
<!DOCTYPE html>
<html lang="${locale.language}" dir="${(ltr!true)?then("ltr", "rtl")}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${subject!title}</title>
</head>
<body style="margin:0;padding:0;background:#f3f5f9;color:#16202e;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:17px;line-height:1.5">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="background:#f3f5f9">
<tr><td align="center" style="padding:24px 12px">
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;background:#ffffff;border:1px solid #c3cad6">
    <tr><td style="padding:16px 24px;background:#14284b;color:#ffffff"><span style="font-size:14px">${msg("email.organisation")}</span><br><strong>${msg("email.portal")}</strong></td></tr>
    <tr><td style="padding:24px">
      <#if title?has_content><h1 style="margin:0 0 16px;font-size:22px;line-height:1.3">${title}</h1></#if>
      <#nested>
      <#if actionHref?has_content>
      <#if actionIntro?has_content><p style="margin:0 0 16px">${actionIntro}</p></#if>
      <p style="margin:0 0 24px;text-align:center"><a href="${actionHref}" style="display:inline-block;padding:13px 36px;background:#1b5aa5;border-radius:3px;color:#ffffff;font-weight:bold;text-decoration:none">${actionLabel}</a></p>
      <p style="margin:0 0 16px;font-size:14px;color:#4a5567">${msg("email.plainLink")}<br><a href="${actionHref}" style="color:#1b5aa5;word-break:break-all">${actionHref}</a></p>
      <#if expiry?has_content><p style="margin:0 0 16px;font-size:14px;color:#4a5567">${msg("email.expiry", expiry)}</p></#if>
      </#if>
      <p style="margin:24px 0 8px;font-weight:bold">${msg("email.place")}</p>
      <#if request><p style="margin:0;font-size:14px;color:#4a5567">${msg("email.ignore")}</p></#if>
    </td></tr>
  </table>
</td></tr>
</table>
</body>
</html>
</#macro>
