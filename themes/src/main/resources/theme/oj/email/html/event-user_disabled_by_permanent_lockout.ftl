<#import "/letter.ftl" as mail>
<@mail.eventNotice "eventUserDisabledByPermanentLockout" />
