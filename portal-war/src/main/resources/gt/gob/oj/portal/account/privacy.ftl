<#import "/shared/components.ftl" as c>
<#import "/account/frame.ftl" as frame>
<@frame.page name="privacy">
<h2>${msg("privacy.download")}</h2>
<p>${msg("privacy.download.text")}</p>
<@c.button label=msg("privacy.download.do") href="/mi-perfil/privacidad/descarga" variant="secondary" />
<h2>${msg("privacy.close")}</h2>
<p>${msg("privacy.close.text")}</p>
<p>${msg("privacy.close.kept")}</p>
<@c.button label=msg("privacy.close.do") href="/mi-perfil/privacidad/cerrar-cuenta" variant="warning" />
</@frame.page>
